-- read model of community-events
create table organisation (
    id uuid primary key,
    name text not null,
    kind text not null,
    active boolean not null,
    version bigint not null
);

create table value_wheel (
    id uuid primary key,
    organisation_id uuid not null,
    level text not null check (level in ('ORGANISATION', 'DEPARTMENT', 'PRODUCT')),
    title text not null check (length(title) <= 120),
    ambition text not null check (length(ambition) <= 2000),
    parent_id uuid references value_wheel,
    state text not null check (state in ('DRAFT', 'ADOPTED')),
    board_name text,
    board_role text,
    board_committed_on date,
    changed_at timestamptz not null,
    adopted_at timestamptz,
    version bigint not null,
    check ((state = 'ADOPTED') = (adopted_at is not null))
);
create index value_wheel_of_organisation on value_wheel (organisation_id, id);

create table theme (
    id uuid primary key,
    wheel_id uuid not null references value_wheel,
    name text not null check (length(name) <= 60),
    pillar text not null check (pillar in ('ECOLOGICAL_SOCIAL', 'COLLABORATION', 'BEHAVIOUR')),
    elaboration text check (length(elaboration) <= 1000),
    priority text check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    unique (wheel_id, id)
);
create unique index theme_name on theme (wheel_id, lower(name));

create table goal (
    id uuid primary key,
    wheel_id uuid not null references value_wheel,
    theme_id uuid not null,
    package_code text,
    indicator text not null check (length(indicator) <= 120),
    unit text not null check (length(unit) <= 40),
    direction text not null check (direction in ('DECREASE', 'INCREASE')),
    baseline numeric not null,
    baseline_date date not null,
    target numeric not null,
    target_date date not null check (target_date > baseline_date),
    foreign key (wheel_id, theme_id) references theme (wheel_id, id),
    check (case direction when 'DECREASE' then target < baseline else target > baseline end)
);
create index goal_of_wheel on goal (wheel_id, id);

create table goal_progress (
    goal_id uuid primary key references goal on delete cascade,
    version bigint not null
);

create table goal_point (
    goal_id uuid not null references goal_progress on delete cascade,
    source_kind text not null check (source_kind in ('SUPPLIER')),
    source_id uuid not null,
    kpi_id uuid not null,
    measured_value numeric not null,
    unit text not null,
    measured_on date not null,
    verified_at timestamptz not null,
    refusal text check (refusal in ('UNIT_DIFFERS', 'WHEEL_NOT_ADOPTED')),
    primary key (goal_id, source_id, kpi_id)
);
create index goal_point_source on goal_point (source_id);

-- the newest version of each report that was taken in, so that an older one that comes late changes nothing
create table taken_report (
    id uuid primary key,
    version bigint not null
);
