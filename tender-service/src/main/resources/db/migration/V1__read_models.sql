-- What others own and told us by event; rebuilt by reading their topics again, so nothing refers to these rows.
create table organisation (
    id uuid primary key,
    event_version bigint not null,
    name text not null,
    kind text not null,
    active boolean not null
);

create table adopted_wheel (
    id uuid primary key,
    event_version bigint not null,
    organisation_id uuid not null,
    level text not null,
    title text not null,
    adopted_at timestamptz not null
);
create index adopted_wheel_of on adopted_wheel (organisation_id, id);

create table adopted_theme (
    wheel_id uuid not null references adopted_wheel,
    position int not null,
    theme_id uuid not null,
    name text not null,
    pillar text not null,
    priority text not null check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    primary key (wheel_id, position),
    unique (wheel_id, theme_id)
);

create table adopted_goal (
    wheel_id uuid not null references adopted_wheel,
    position int not null,
    goal_id uuid not null,
    theme_id uuid not null,
    package_code text,
    indicator text not null,
    unit text not null,
    direction text not null check (direction in ('DECREASE', 'INCREASE')),
    baseline numeric not null,
    baseline_date date,
    target numeric not null,
    target_date date,
    primary key (wheel_id, position),
    unique (wheel_id, goal_id)
);
