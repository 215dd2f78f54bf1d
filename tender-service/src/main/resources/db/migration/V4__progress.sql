create table progress_report (
    id uuid primary key,
    contract_id uuid not null references contract,
    buyer_id uuid not null,
    supplier_id uuid not null,
    state text not null check (state in
        ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'VERIFIED', 'PARTLY_VERIFIED', 'RETURNED', 'REJECTED')),
    latest_number int not null,
    evidence_count int not null,
    version bigint not null
);
create index progress_report_of on progress_report (contract_id, id);

create table report_version (
    id uuid primary key,
    report_id uuid not null references progress_report,
    number int not null,
    period_from date not null,
    period_to date not null,
    written_at timestamptz not null,
    written_by text not null,
    submitted_at timestamptz,
    submitted_by text,
    verdict text check (verdict in ('VERIFIED', 'PARTLY_VERIFIED', 'RETURNED', 'REJECTED')),
    verdict_reason text,
    decided_at timestamptz,
    decided_by text,
    unique (report_id, number),
    check (period_from <= period_to),
    check (verdict is null or submitted_at is not null),
    check (decided_by is null or decided_by <> submitted_by)
);

create table report_entry (
    report_version_id uuid not null references report_version,
    position int not null,
    kpi_id uuid references kpi,
    milestone_id uuid references milestone,
    value numeric,
    reached boolean,
    method text not null,
    primary key (report_version_id, position),
    check ((kpi_id is null) <> (milestone_id is null)),
    check ((kpi_id is null) = (value is null)),
    check ((milestone_id is null) = (reached is null))
);

create table accepted_kpi (
    report_version_id uuid not null references report_version,
    kpi_id uuid not null references kpi,
    primary key (report_version_id, kpi_id)
);

create table evidence (
    id uuid primary key,
    report_id uuid not null references progress_report,
    version_number int not null,
    file_name text not null,
    media_type text not null,
    size_bytes bigint not null,
    sha256 text not null,
    valid_until date,
    uploaded_at timestamptz not null,
    uploaded_by text not null
);
create index evidence_of on evidence (report_id);

create table evidence_file (
    evidence_id uuid primary key references evidence,
    content bytea not null
);
