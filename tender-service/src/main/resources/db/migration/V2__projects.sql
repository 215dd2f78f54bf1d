create table project (
    id uuid primary key,
    organisation_id uuid not null,
    wheel_id uuid not null,
    wheel_version bigint not null,
    package_code text not null,
    title text not null,
    state text not null check (state in ('PREPARING', 'AWARDED')),
    started_at timestamptz not null,
    started_by text not null,
    criteria_adjusted_at timestamptz,
    supplier_id uuid,
    award_reason text,
    awarded_at timestamptz,
    awarded_by text,
    version bigint not null,
    check ((state = 'AWARDED') = (supplier_id is not null))
);
create index project_of on project (organisation_id, id);

create table criterion (
    id uuid primary key,
    project_id uuid not null references project,
    position int not null,
    theme_id uuid not null,
    theme_name text not null,
    priority text not null check (priority in ('HIGH', 'MEDIUM', 'LOW')),
    kind text not null check (kind in ('AWARD_CRITERION', 'REQUIREMENT')),
    weight numeric(5, 2) check (weight > 0 and weight <= 100),
    text text not null,
    reason text,
    adjusted_at timestamptz,
    adjusted_by text,
    unique (project_id, theme_id),
    check ((kind = 'AWARD_CRITERION') = (weight is not null))
);

create table criterion_goal (
    criterion_id uuid not null references criterion,
    position int not null,
    goal_id uuid not null,
    indicator text not null,
    unit text not null,
    primary key (criterion_id, position)
);
