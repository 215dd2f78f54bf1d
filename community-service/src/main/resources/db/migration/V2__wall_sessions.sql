create table wall_session (
    id uuid primary key,
    title text not null,
    vote_budget int not null check (vote_budget between 1 and 20),
    phase text not null check (phase in (
        'PREPARE', 'COMPLAIN', 'REVEAL', 'CLUSTER', 'VOTE', 'TURN_AROUND', 'COMMIT', 'CLOSED')),
    created_at timestamptz not null,
    closed_at timestamptz check ((closed_at is not null) = (phase = 'CLOSED')),
    version bigint not null
);

-- No time and no sequence: an anonymous note has nothing that tells when it came, or from whom.
create table wall_note (
    id uuid primary key,
    session_id uuid not null references wall_session,
    topic text not null check (topic in ('PRODUCT', 'PROCESS', 'COLLABORATION')),
    text text not null,
    author_organisation_id uuid,
    author_subject text,
    key_hash text,
    unique (session_id, key_hash),
    check (key_hash is null or (author_organisation_id is null and author_subject is null)),
    check (author_subject is null or author_organisation_id is not null)
);

create table wall_cluster (
    id uuid primary key,
    session_id uuid not null references wall_session,
    title text not null,
    votes int check (votes >= 0),
    parking_reason text,
    version bigint not null
);
create index wall_cluster_session on wall_cluster (session_id, id);

create table wall_cluster_note (
    note_id uuid primary key references wall_note,
    cluster_id uuid not null references wall_cluster
);
create index wall_cluster_note_cluster on wall_cluster_note (cluster_id);

-- Both are emptied when the votes are counted.
create table wall_ballot (
    session_id uuid not null references wall_session,
    subject text not null,
    remaining int not null check (remaining >= 0),
    primary key (session_id, subject)
);
create table wall_vote (
    id uuid primary key default gen_random_uuid(),
    session_id uuid not null references wall_session,
    cluster_id uuid not null references wall_cluster,
    subject text not null,
    request_key text,
    unique (session_id, subject, request_key)
);
create index wall_vote_cluster on wall_vote (cluster_id);

create table wall_agreement (
    id uuid primary key,
    session_id uuid not null references wall_session,
    cluster_id uuid not null references wall_cluster,
    text text not null,
    owner_organisation_id uuid references organisation,
    due_date date,
    version bigint not null
);
create index wall_agreement_cluster on wall_agreement (cluster_id, id);
