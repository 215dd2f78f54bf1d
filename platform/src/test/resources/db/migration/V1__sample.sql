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
