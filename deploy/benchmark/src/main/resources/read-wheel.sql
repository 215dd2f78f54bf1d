\set i random(1, 5)
select * from value_wheel where id = ({wheels})[:i];
