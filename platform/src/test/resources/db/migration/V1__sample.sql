create table sample (id uuid primary key, name text not null, version bigint not null);
create table applied (subject text not null, version bigint not null, at timestamptz not null default clock_timestamp(), position bigint generated always as identity);
create table refused (subject text primary key);

-- lets a test hold the relay between sending and marking
create function wait_for_test() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(42);
    return new;
end
$$;
create trigger wait_for_test before update on outbox for each row execute function wait_for_test();

-- answers the first five tries of some subjects as a server that is going away; a sequence counts rolled-back tries too
create table away (subject text primary key);
create sequence tries;
create function go_away() returns trigger language plpgsql as $$
begin
    if exists (select 1 from away where subject = new.subject) and nextval('tries') <= 5 then
        raise exception 'going away' using errcode = '57P01';
    end if;
    return new;
end
$$;
create trigger go_away before insert on applied for each row execute function go_away();
