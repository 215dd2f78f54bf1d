-- no row: never shared
create table wheel_sharing (
    wheel_id uuid primary key references value_wheel,
    audience text not null check (audience in ('PRIVATE', 'NAMED', 'NETWORK', 'PUBLIC')),
    with_poster boolean not null,
    changed_at timestamptz not null,
    changed_by text not null,
    version bigint not null
);
create index wheel_sharing_by_audience on wheel_sharing (audience, wheel_id) where audience <> 'PRIVATE';

create table wheel_sharing_organisation (
    wheel_id uuid not null references wheel_sharing,
    organisation_id uuid not null,
    primary key (wheel_id, organisation_id)
);
create index wheel_sharing_with_organisation on wheel_sharing_organisation (organisation_id, wheel_id);
