-- read model of footprint-events: final scans, each for its own organisation only, and published benchmark editions
create table footprint (
    scan_id uuid primary key,
    version bigint not null,
    organisation_id uuid not null,
    year int not null,
    finalised_at timestamptz not null
);
create index footprint_of_organisation on footprint (organisation_id, year);

create table footprint_line (
    scan_id uuid not null references footprint,
    package_code text not null,
    kg_co2e_per_fte numeric not null,
    measured boolean not null,
    primary key (scan_id, package_code)
);

create table benchmark_edition (
    id uuid primary key,
    version bigint not null,
    year int not null,
    title text not null,
    published_at timestamptz not null
);

create table benchmark_line (
    edition_id uuid not null references benchmark_edition,
    package_code text not null,
    mean_kg_co2e_per_fte numeric not null,
    organisations int not null,
    primary key (edition_id, package_code)
);
