-- a goal as the version of its wheel that is in force has it; one that a later version dropped stays, with its history
create table tracked_goal (
    id uuid primary key,
    wheel_id uuid not null references value_wheel,
    organisation_id uuid not null,
    number int not null,
    theme_id uuid not null,
    package_code text,
    indicator text not null,
    unit text not null,
    direction text not null check (direction in ('DECREASE', 'INCREASE')),
    baseline numeric not null,
    baseline_date date not null,
    target numeric not null,
    target_date date not null check (target_date > baseline_date),
    dropped boolean not null,
    current_measurement_id uuid,
    current_value numeric,
    current_measured_on date,
    current_source_kind text,
    current_source_id uuid,
    on_track boolean,
    version bigint not null,
    check ((current_measurement_id is null) = (current_value is null)),
    check ((current_measurement_id is null) = (on_track is null))
);
create index tracked_goal_of_organisation on tracked_goal (organisation_id, id) where not dropped;
create index tracked_goal_of_wheel on tracked_goal (wheel_id, id);

-- a goal of a draft can have refused measurements, and a goal that is dropped keeps its own: so no key to either
create table measurement (
    id uuid primary key,
    goal_id uuid not null,
    source_kind text not null check (source_kind in ('OWN', 'FOOTPRINT', 'SUPPLIER')),
    source_id uuid not null,
    source_version bigint not null,
    kpi_id uuid,
    measured_value numeric not null,
    unit text not null,
    direction text check (direction in ('DECREASE', 'INCREASE')),
    package_code text,
    measured_on date not null,
    known_at timestamptz not null,
    note text check (length(note) <= 1000),
    recorded_by text,
    state text not null check (state in ('ACCEPTED', 'REFUSED', 'REPLACED', 'WITHDRAWN')),
    refusal text check (refusal in ('WHEEL_NOT_ADOPTED', 'GOAL_DROPPED', 'UNIT_DIFFERS', 'DIRECTION_DIFFERS',
        'PACKAGE_DIFFERS', 'BEFORE_BASELINE')),
    replaced_by uuid references measurement deferrable initially deferred,
    version bigint not null,
    unique nulls not distinct (source_id, goal_id, source_version, kpi_id, package_code),
    check ((state = 'REFUSED') = (refusal is not null)),
    check ((state = 'REPLACED') = (replaced_by is not null)),
    check ((source_kind = 'OWN') = (recorded_by is not null)),
    check (source_kind = 'OWN' or note is null)
);
create index measurement_of_goal on measurement (goal_id, id);
create index measurement_in_time on measurement (goal_id, measured_on, known_at) where state in ('ACCEPTED', 'REFUSED');
create index measurement_that_counts on measurement (goal_id, measured_on) where state = 'ACCEPTED';
create unique index measurement_own_day on measurement (goal_id, measured_on)
    where source_kind = 'OWN' and state in ('ACCEPTED', 'REFUSED');

-- what came in before
insert into measurement (id, goal_id, source_kind, source_id, source_version, kpi_id, measured_value, unit,
    measured_on, known_at, state, refusal, version)
select gen_random_uuid(), goal_id, source_kind, source_id, taken.version, kpi_id, measured_value, unit,
    measured_on, verified_at, case when refusal is null then 'ACCEPTED' else 'REFUSED' end, refusal, 0
from goal_point join taken_report taken on taken.id = source_id;

-- events were told up to the version of goal_progress
insert into tracked_goal (id, wheel_id, organisation_id, number, theme_id, package_code, indicator, unit, direction,
    baseline, baseline_date, target, target_date, dropped, version)
select (goal ->> 'id')::uuid, wheel.id, wheel.organisation_id, revision.number, (goal ->> 'themeId')::uuid,
    goal ->> 'packageCode', goal ->> 'indicator', goal ->> 'unit', goal ->> 'direction',
    (goal ->> 'baseline')::numeric, (goal ->> 'baselineDate')::date,
    (goal ->> 'target')::numeric, (goal ->> 'targetDate')::date, false, coalesce(progress.version + 1, 0)
from value_wheel wheel
join wheel_revision revision on revision.wheel_id = wheel.id and revision.number = wheel.number_in_force
cross join lateral jsonb_array_elements(revision.content::jsonb -> 'goals') goal
left join goal_progress progress on progress.goal_id = (goal ->> 'id')::uuid;

update tracked_goal goal
set current_measurement_id = m.id, current_value = m.measured_value, current_measured_on = m.measured_on,
    current_source_kind = m.source_kind, current_source_id = m.source_id,
    on_track = case goal.direction when 'DECREASE' then m.ahead <= 0 else m.ahead >= 0 end
from (
    select distinct on (m.goal_id) m.*,
        (m.measured_value - g.baseline) * (g.target_date - g.baseline_date)
            - (g.target - g.baseline)
            * greatest(0, least(g.target_date - g.baseline_date, m.measured_on - g.baseline_date)) as ahead
    from measurement m join tracked_goal g on g.id = m.goal_id
    where m.state = 'ACCEPTED'
    order by m.goal_id, m.measured_on desc, m.known_at desc, m.source_id desc, m.kpi_id desc
) m where m.goal_id = goal.id;

drop table goal_point;
drop table goal_progress;

create table qualitative_outcome (
    id uuid primary key,
    wheel_id uuid not null references value_wheel,
    organisation_id uuid not null,
    number int not null,
    theme_id uuid not null,
    statement text not null,
    target_date date not null,
    dropped boolean not null,
    reached_on date,
    explanation text check (length(explanation) <= 1000),
    recorded_by text,
    version bigint not null,
    check ((reached_on is null) = (explanation is null)),
    check ((reached_on is null) = (recorded_by is null))
);
create index qualitative_outcome_of_wheel on qualitative_outcome (wheel_id, id);

insert into qualitative_outcome (id, wheel_id, organisation_id, number, theme_id, statement, target_date, dropped, version)
select (goal ->> 'id')::uuid, wheel.id, wheel.organisation_id, revision.number, (goal ->> 'themeId')::uuid,
    goal ->> 'statement', (goal ->> 'targetDate')::date, false, 0
from value_wheel wheel
join wheel_revision revision on revision.wheel_id = wheel.id and revision.number = wheel.number_in_force
cross join lateral jsonb_array_elements(revision.content::jsonb -> 'qualitativeGoals') goal;
