\set n random(60, {organisations} * 60 + 59)
\set day random(1, 9000)
begin;
select * from tracked_goal where id = ('00000004-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid for no key update;
select * from organisation where id = ('00000001-0000-7000-8000-' || lpad(to_hex(:n::bigint / 60), 12, '0'))::uuid;
select count(*) from measurement where goal_id = ('00000004-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid
    and measured_on = date '2001-01-01' + :day::int and source_kind = 'OWN' and state in ('ACCEPTED', 'REFUSED');
insert into measurement (id, goal_id, source_kind, source_id, source_version, measured_value, unit, measured_on, known_at,
    recorded_by, state, version)
values (gen_random_uuid(), ('00000004-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid, 'OWN', gen_random_uuid(), 0, 50,
    'kg', date '2001-01-01' + :day::int, now(), 'pgbench', 'ACCEPTED', 0);
select * from measurement where goal_id = ('00000004-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid
    and state = 'ACCEPTED' and measured_on = (select max(measured_on) from measurement
        where goal_id = ('00000004-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid and state = 'ACCEPTED');
update tracked_goal set current_value = 50, current_measured_on = date '2001-01-01' + :day::int, version = version + 1
where id = ('00000004-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid;
-- pgbench takes every colon for a variable of its own
insert into outbox (event_id, key, body)
select id, id, json_build_object('specversion', '1.0', 'id', id, 'source', replace('urn.nl.buyergroup.ambition', '.', chr(58)),
    'type', 'nl.buyergroup.ambition.benchmark-played', 'subject', id, 'time', now(), 'datacontenttype', 'application/json',
    'dataschema', 'https' || chr(58) || '//buyergroup.example/v1', 'data', json_build_object())
from (select gen_random_uuid()::text as id) event;
select cast(pg_notify('outbox', '') as text);
select * from measurement where goal_id = ('00000004-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid
    and measured_on = date '2001-01-01' + :day::int limit 1;
commit;
