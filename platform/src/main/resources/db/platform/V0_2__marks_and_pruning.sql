-- up to where each partition was read and applied or set aside; sent_at is the latest time of writing among what was read
create table inbox_mark (
    topic text not null,
    partition_no int not null,
    offset_no bigint not null,
    sent_at timestamptz not null,
    primary key (topic, partition_no)
);

-- both are null for ids from before this migration; such ids stay
alter table inbox add column partition_no int, add column happened_at timestamptz;
create index inbox_happened on inbox (topic, partition_no, happened_at);

-- a topic that was made anew has another message at the same place; the mark keeps a place from being read twice
alter table set_aside drop constraint set_aside_topic_partition_no_offset_no_key;

-- the id of an event stays when its row in the outbox goes, so that nothing is ever told twice
create table told_event (event_id uuid primary key);
insert into told_event select cast(event_id as uuid) from outbox;
alter table outbox drop constraint outbox_event_id_key;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

create index idempotency_created on idempotency (created_at);
