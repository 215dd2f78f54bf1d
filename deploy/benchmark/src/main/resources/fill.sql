-- organisations %1$d to %2$d, each with five adopted wheels of 12 themes, 12 goals and a measurement on each goal
create or replace function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as
    $$ select ('0000000' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;

insert into organisation (id, name, kind, active, version)
select pg_temp.id('1', o), 'Organisatie ' || o, 'MEMBER', true, 1 from generate_series(%1$d, %2$d) o;

insert into value_wheel (id, organisation_id, level, content, state, changed_at, adopted_at, version, number,
    number_in_force)
select pg_temp.id('2', o * 5 + w), pg_temp.id('1', o), 'PRODUCT', jsonb_build_object(
        'title', 'Wiel ' || w, 'ambition', 'Wij geven meer terug dan wij nemen.',
        'themes', jsonb_agg(jsonb_build_object(
            'id', pg_temp.id('3', (o * 5 + w) * 12 + t), 'name', 'Thema ' || t, 'pillar', 'BEHAVIOUR', 'elaboration',
            'Wat wij kopen krijgt een tweede leven, en onze leveranciers helpen daarbij.', 'priority', 'HIGH')),
        'goals', jsonb_agg(jsonb_build_object(
            'id', pg_temp.id('4', (o * 5 + w) * 12 + t), 'themeId', pg_temp.id('3', (o * 5 + w) * 12 + t),
            'indicator', 'Restafval', 'unit', 'kg', 'direction', 'DECREASE', 'baseline', 100, 'baselineDate',
            '2001-01-01', 'target', 10, 'targetDate', '2030-01-01')),
        'qualitativeGoals', '[]'::jsonb),
    'ADOPTED', now(), now(), 25, 1, 1
from generate_series(%1$d, %2$d) o, generate_series(0, 4) w, generate_series(0, 11) t group by o, w;

insert into tracked_goal (id, wheel_id, organisation_id, number, theme_id, indicator, unit, direction, baseline,
    baseline_date, target, target_date, dropped, version)
select pg_temp.id('4', (o * 5 + w) * 12 + t), pg_temp.id('2', o * 5 + w), pg_temp.id('1', o), 1,
    pg_temp.id('3', (o * 5 + w) * 12 + t), 'Restafval', 'kg', 'DECREASE', 100, '2001-01-01', 10, '2030-01-01', false, 0
from generate_series(%1$d, %2$d) o, generate_series(0, 4) w, generate_series(0, 11) t;

insert into measurement (id, goal_id, source_kind, source_id, source_version, measured_value, unit, measured_on, known_at,
    recorded_by, state, version)
select goal.id, goal.id, 'OWN', goal.id, 0, 90, 'kg', '2001-01-01', now(), 'benchmark', 'ACCEPTED', 0
from tracked_goal goal where organisation_id between pg_temp.id('1', %1$d) and pg_temp.id('1', %2$d);

update tracked_goal set current_measurement_id = id, current_value = 90, current_measured_on = '2001-01-01',
    current_source_kind = 'OWN', current_source_id = id, on_track = true
where organisation_id between pg_temp.id('1', %1$d) and pg_temp.id('1', %2$d);

insert into wheel_revision (wheel_id, revision, number, content, changed_at, changed_by)
select id, 25, 1, content, now(), 'benchmark' from value_wheel
where organisation_id between pg_temp.id('1', %1$d) and pg_temp.id('1', %2$d);
