\set i random(1, 5)
begin;
select * from value_wheel where id = ({wheels})[:i];
select * from theme where wheel_id = ({wheels})[:i] order by id;
select * from goal where wheel_id = ({wheels})[:i] order by id;
select * from qualitative_goal where wheel_id = ({wheels})[:i] order by id;
commit;
