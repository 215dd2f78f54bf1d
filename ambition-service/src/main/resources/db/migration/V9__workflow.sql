create table workflow (
    wheel_id uuid primary key references value_wheel on delete cascade,
    analysis text not null,
    engagement text not null,
    monitoring text,
    completions text not null,
    version bigint not null
);
