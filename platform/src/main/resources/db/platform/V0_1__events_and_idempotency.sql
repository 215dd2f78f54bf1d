create table outbox (
    sequence bigint generated always as identity primary key,
    event_id text not null unique,
    key text not null,
    body text not null,
    created_at timestamptz not null default now(),
    sent_at timestamptz
);
create index outbox_open on outbox (sequence) where sent_at is null;

create table inbox (
    event_id text primary key,
    topic text not null,
    applied_at timestamptz not null default now()
);

create table set_aside (
    id uuid primary key,
    topic text not null,
    partition_no int not null,
    offset_no bigint not null,
    key text not null,
    body text,
    error text not null,
    set_aside_at timestamptz not null default now(),
    unique (topic, partition_no, offset_no)
);
create index set_aside_key on set_aside (topic, key);

create table idempotency (
    organisation_id uuid not null,
    subject text not null,
    key text not null,
    fingerprint uuid not null,
    resource_id uuid,
    created_at timestamptz not null default now(),
    primary key (organisation_id, subject, key)
);
