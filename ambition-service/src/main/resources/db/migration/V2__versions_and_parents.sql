alter table value_wheel
    add column parent_number int,
    add column number int not null default 1 check (number >= 1),
    add column number_in_force int check (number_in_force in (number, number - 1)),
    drop constraint value_wheel_check;
update value_wheel set number_in_force = 1 where state = 'ADOPTED';
-- a wheel follows an adopted version from now on: a parent that never was adopted has none
update value_wheel child
set parent_number = parent.number_in_force,
    parent_id = case when parent.number_in_force is not null then parent.id end
from value_wheel parent where parent.id = child.parent_id;
alter table value_wheel
    alter column number drop default,
    add check ((number_in_force is not null) = (adopted_at is not null)),
    add check (state = 'DRAFT' or number = number_in_force),
    add check ((parent_id is null) = (parent_number is null));
create index value_wheel_of_parent on value_wheel (parent_id);

alter table theme add column parent_theme_id uuid;
-- the wheel guards the names: two themes that swap theirs would pass through a moment with the same one
drop index theme_name;

-- a draft that is dropped loses themes and goals in one step
alter table goal
    drop constraint goal_wheel_id_theme_id_fkey,
    add foreign key (wheel_id, theme_id) references theme (wheel_id, id) deferrable initially deferred;

create table qualitative_goal (
    id uuid primary key,
    wheel_id uuid not null references value_wheel,
    theme_id uuid not null,
    statement text not null check (length(statement) <= 300),
    target_date date not null,
    foreign key (wheel_id, theme_id) references theme (wheel_id, id) deferrable initially deferred
);
create index qualitative_goal_of_wheel on qualitative_goal (wheel_id, id);

create table wheel_revision (
    wheel_id uuid not null references value_wheel,
    revision bigint not null,
    number int,
    content text not null,
    board_name text,
    changed_at timestamptz not null,
    changed_by text not null,
    primary key (wheel_id, revision),
    unique (wheel_id, number)
);

-- what was adopted before versions were kept
insert into wheel_revision (wheel_id, revision, number, content, board_name, changed_at, changed_by)
select wheel.id, wheel.version, 1,
    json_build_object(
        'title', wheel.title,
        'ambition', wheel.ambition,
        'parentId', wheel.parent_id,
        'parentNumber', wheel.parent_number,
        'commitment', case when wheel.board_role is not null then
            json_build_object('role', wheel.board_role, 'committedOn', wheel.board_committed_on) end,
        'themes', (select coalesce(json_agg(json_build_object(
                'id', id, 'name', name, 'pillar', pillar, 'elaboration', elaboration, 'priority', priority)
                order by id), '[]') from theme where theme.wheel_id = wheel.id),
        'goals', (select coalesce(json_agg(json_build_object(
                'id', id, 'themeId', theme_id, 'packageCode', package_code, 'indicator', indicator, 'unit', unit,
                'direction', direction, 'baseline', baseline, 'baselineDate', baseline_date, 'target', target,
                'targetDate', target_date) order by id), '[]') from goal where goal.wheel_id = wheel.id),
        'qualitativeGoals', '[]'::json),
    wheel.board_name, wheel.changed_at, 'migration'
from value_wheel wheel where wheel.state = 'ADOPTED';