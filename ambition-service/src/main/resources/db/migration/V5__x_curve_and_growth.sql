create table x_curve (
    id uuid primary key,
    organisation_id uuid not null,
    wheel_id uuid references value_wheel,
    copy_of uuid references x_curve,
    question_set_version int not null,
    taken_on date not null,
    state text not null check (state in ('DRAFT', 'COMPLETED')),
    actions jsonb not null,
    created_at timestamptz not null,
    completed_at timestamptz,
    version bigint not null,
    check ((state = 'COMPLETED') = (completed_at is not null))
);
create index x_curve_of_organisation on x_curve (organisation_id, id);

create table growth_scan (
    id uuid primary key,
    organisation_id uuid not null,
    wheel_id uuid references value_wheel,
    copy_of uuid references growth_scan,
    question_set_version int not null,
    taken_on date not null,
    state text not null check (state in ('DRAFT', 'COMPLETED')),
    employees_asked int check (employees_asked between 1 and 1000000),
    line_percent int not null check (line_percent between 1 and 100),
    groups jsonb not null,
    created_at timestamptz not null,
    completed_at timestamptz,
    version bigint not null,
    check ((state = 'COMPLETED') = (completed_at is not null))
);
create index growth_scan_of_organisation on growth_scan (organisation_id, id);
