create extension if not exists btree_gist;

create table organisation (
    id uuid primary key,
    kvk_number text not null unique check (kvk_number ~ '^\d{8}$'),
    name text not null,
    kind text not null check (kind in ('MEMBER', 'SUPPLIER', 'PROGRAMME')),
    sector text not null,
    size_class text not null check (size_class in ('SMALL', 'MEDIUM', 'LARGE')),
    holding_id uuid references organisation check (holding_id <> id),
    top_holding_id uuid references organisation,
    active boolean not null,
    version bigint not null
);
create index organisation_holding on organisation (holding_id);

create table membership (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    programme text not null,
    from_date date not null,
    until_date date check (until_date >= from_date),
    version bigint not null,
    constraint membership_overlap exclude using gist (
        organisation_id with =, programme with =, daterange(from_date, until_date, '[]') with &&)
);

create table account (
    id uuid primary key,
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('USER', 'API_CLIENT')),
    name text not null,
    login text not null,
    state text not null check (state in ('PENDING', 'ACTIVE', 'REVOKING', 'REVOKED')),
    keycloak_id text,
    created_at timestamptz not null,
    revoked_at timestamptz check ((revoked_at is not null) = (state = 'REVOKED')),
    version bigint not null
);
create unique index account_login on account (login) where state <> 'REVOKED';
create index account_organisation on account (organisation_id, kind, id);

create table account_role (
    account_id uuid not null references account,
    role text not null check (role in ('READER', 'EDITOR', 'APPROVER')),
    primary key (account_id, role)
);
