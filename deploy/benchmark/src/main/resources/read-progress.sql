\set i random(1, 5)
begin;
select * from value_wheel where id = ({wheels})[:i];
select * from tracked_goal where wheel_id = ({wheels})[:i] and not dropped and id > '00000000-0000-0000-0000-000000000000'
order by id limit 21;
select m.* from unnest(array(select id from tracked_goal where wheel_id = ({wheels})[:i])) as goal(id)
cross join lateral (select * from measurement where goal_id = goal.id and state in ('ACCEPTED', 'REFUSED')
    order by measured_on desc, known_at desc limit 100) m;
commit;
