create table workflow (
    wheel_id uuid primary key references value_wheel on delete cascade,
    analysis jsonb not null,
    engagement jsonb not null,
    monitoring jsonb,
    completions jsonb not null,
    version bigint not null
);
