-- one table per kind; the answers are what the API takes, checked against the question set that is pinned
create table compass_scan (
    id uuid primary key,
    organisation_id uuid not null,
    wheel_id uuid references value_wheel,
    copy_of uuid references compass_scan,
    question_set_version integer not null,
    taken_on date not null,
    state text not null check (state in ('DRAFT', 'COMPLETED')),
    created_at timestamptz not null,
    completed_at timestamptz,
    answers jsonb not null,
    version bigint not null,
    check ((state = 'COMPLETED') = (completed_at is not null))
);
create index compass_scan_of_organisation on compass_scan (organisation_id, id);

create table maturity_scan (
    id uuid primary key,
    organisation_id uuid not null,
    wheel_id uuid references value_wheel,
    copy_of uuid references maturity_scan,
    question_set_version integer not null,
    taken_on date not null,
    state text not null check (state in ('DRAFT', 'COMPLETED')),
    created_at timestamptz not null,
    completed_at timestamptz,
    answers jsonb not null,
    version bigint not null,
    check ((state = 'COMPLETED') = (completed_at is not null))
);
create index maturity_scan_of_organisation on maturity_scan (organisation_id, id);

create table precondition_scan (
    id uuid primary key,
    organisation_id uuid not null,
    wheel_id uuid references value_wheel,
    copy_of uuid references precondition_scan,
    question_set_version integer not null,
    taken_on date not null,
    state text not null check (state in ('DRAFT', 'COMPLETED')),
    created_at timestamptz not null,
    completed_at timestamptz,
    answers jsonb not null,
    facts jsonb not null,
    version bigint not null,
    check ((state = 'COMPLETED') = (completed_at is not null))
);
create index precondition_scan_of_organisation on precondition_scan (organisation_id, id);
