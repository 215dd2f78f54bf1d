-- what a wheel says is one document from now on, the same as in its revisions; the name of who stood for the board stays
-- beside it, so that it can be erased
alter table wheel_revision drop column title;
alter table wheel_revision alter column content type jsonb using content::jsonb;
alter table wheel_revision add column title text generated always as (content ->> 'title') stored;

alter table value_wheel add column content jsonb;
update value_wheel wheel
set content = jsonb_strip_nulls(jsonb_build_object(
    'title', wheel.title,
    'ambition', wheel.ambition,
    'parentId', wheel.parent_id,
    'parentNumber', wheel.parent_number,
    'commitment', case when wheel.board_role is not null then
        jsonb_build_object('role', wheel.board_role, 'committedOn', wheel.board_committed_on) end,
    'themes', (select coalesce(jsonb_agg(jsonb_build_object(
            'id', id, 'name', name, 'pillar', pillar, 'elaboration', elaboration, 'priority', priority,
            'parentThemeId', parent_theme_id) order by id), '[]')
        from theme where theme.wheel_id = wheel.id),
    'goals', (select coalesce(jsonb_agg(jsonb_build_object(
            'id', id, 'themeId', theme_id, 'packageCode', package_code, 'indicator', indicator, 'unit', unit,
            'direction', direction, 'baseline', baseline, 'baselineDate', baseline_date, 'target', target,
            'targetDate', target_date) order by id), '[]')
        from goal where goal.wheel_id = wheel.id),
    'qualitativeGoals', (select coalesce(jsonb_agg(jsonb_build_object(
            'id', id, 'themeId', theme_id, 'statement', statement, 'targetDate', target_date) order by id), '[]')
        from qualitative_goal where qualitative_goal.wheel_id = wheel.id)));

alter table value_wheel
    drop column title,
    drop column ambition,
    drop column parent_id,
    drop column parent_number,
    drop column board_role,
    drop column board_committed_on;
-- what is searched, listed or counted is read from the document by the database
alter table value_wheel
    alter column content set not null,
    add column title text not null generated always as (content ->> 'title') stored,
    add column parent_id uuid generated always as ((content ->> 'parentId')::uuid) stored references value_wheel,
    add column parent_number int generated always as ((content ->> 'parentNumber')::int) stored,
    add column goal_ids jsonb not null generated always as (jsonb_path_query_array(content, '$.goals[*].id')) stored,
    add check (length(title) <= 120),
    add check (length(content ->> 'ambition') <= 2000),
    add check ((parent_id is null) = (parent_number is null));
create index value_wheel_of_parent on value_wheel (parent_id);

drop table qualitative_goal;
drop table goal;
drop table theme;
