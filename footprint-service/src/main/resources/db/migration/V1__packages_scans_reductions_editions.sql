create table procurement_package (
    code text primary key check (code ~ '^[a-z-]{2,40}$'),
    since_version int not null check (since_version > 0),
    position int not null unique,
    name_nl text not null,
    name_en text not null
);

insert into procurement_package (position, since_version, code, name_nl, name_en) values
    (1, 1, 'buildings', 'Gebouw en installaties', 'Buildings and installations'),
    (2, 1, 'ict', 'ICT', 'ICT'),
    (3, 1, 'catering', 'Catering', 'Catering'),
    (4, 1, 'work-environment', 'Werkomgeving', 'Work environment'),
    (5, 1, 'hot-drinks', 'Warme dranken', 'Hot drinks'),
    (6, 1, 'waste', 'Afvalverwerking', 'Waste processing'),
    (7, 1, 'cleaning', 'Schoonmaak', 'Cleaning'),
    (8, 1, 'security', 'Beveiliging', 'Security'),
    (9, 1, 'reception', 'Receptie', 'Reception'),
    (10, 1, 'mail-logistics', 'Post en logistiek', 'Mail and logistics'),
    (11, 1, 'greenery', 'Groenvoorziening', 'Greenery'),
    (12, 1, 'mobility', 'Mobiliteit', 'Mobility'),
    (13, 1, 'office-supplies', 'Kantoorartikelen', 'Office supplies'),
    (14, 1, 'printing', 'Drukwerk en printen', 'Printing'),
    (15, 1, 'workwear', 'Bedrijfskleding', 'Workwear'),
    (16, 1, 'events', 'Evenementen', 'Events'),
    (17, 1, 'textiles', 'Textiel', 'Textiles');

-- what community-events tell of organisations
create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('MEMBER', 'SUPPLIER', 'PROGRAMME')),
    sector text,
    size_class text check (size_class in ('SMALL', 'MEDIUM', 'LARGE')),
    holding_id uuid,
    active boolean not null,
    source_version bigint not null
);

create table scan (
    id uuid primary key,
    organisation_id uuid not null,
    year int not null check (year >= 2015),
    fte numeric not null check (fte > 0),
    fte_definition text not null check (length(fte_definition) <= 200),
    status text not null check (status in ('DRAFT', 'FINAL')),
    created_at timestamptz not null,
    finalised_at timestamptz,
    version bigint not null,
    unique (organisation_id, year),
    check ((status = 'FINAL') = (finalised_at is not null))
);
create index scan_final on scan (year) where status = 'FINAL';

create table scan_entry (
    scan_id uuid not null references scan,
    package_code text not null references procurement_package,
    scope int not null check (scope between 1 and 3),
    kg_co2e numeric not null check (kg_co2e >= 0),
    basis text not null check (basis in ('MEASURED', 'CARRIED_FORWARD')),
    note text check (length(note) <= 500),
    primary key (scan_id, package_code, scope)
);

-- what tender-events tell of verified progress: the newest version of each report
create table verified_report (
    id uuid primary key,
    source_version bigint not null,
    organisation_id uuid not null,
    contract_id uuid not null,
    package_code text not null,
    period_to date not null,
    verified_at timestamptz not null
);

create table measured_reduction (
    id uuid primary key,
    report_id uuid not null references verified_report,
    kpi_id uuid not null,
    baseline_kg_co2e_per_fte numeric not null,
    value_kg_co2e_per_fte numeric not null,
    unique (report_id, kpi_id)
);
create index verified_report_organisation on verified_report (organisation_id);
create index verified_report_period on verified_report (period_to);

create table benchmark_edition (
    id uuid primary key,
    year int not null check (year >= 2015),
    title text not null check (length(title) <= 160),
    status text not null check (status in ('DRAFT', 'PUBLISHED')),
    created_at timestamptz not null,
    published_at timestamptz,
    version bigint not null,
    check ((status = 'PUBLISHED') = (published_at is not null))
);
create index benchmark_edition_year on benchmark_edition (year);

create table benchmark_line (
    edition_id uuid not null references benchmark_edition,
    package_code text not null references procurement_package,
    mean_kg_co2e_per_fte bigint not null,
    organisations int not null check (organisations >= 3),
    primary key (edition_id, package_code)
);

-- private: who and what is behind each published line, to judge later editions; never part of an answer
create table benchmark_contribution (
    id uuid primary key,
    edition_id uuid not null,
    package_code text not null,
    organisation_id uuid not null,
    holding_id uuid not null,
    net_kg_co2e_per_fte numeric not null check (net_kg_co2e_per_fte >= 0),
    foreign key (edition_id, package_code) references benchmark_line (edition_id, package_code),
    unique (edition_id, package_code, organisation_id)
);
