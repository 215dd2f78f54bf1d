create table contract (
    id uuid primary key,
    project_id uuid not null unique references project,
    buyer_id uuid not null,
    supplier_id uuid not null,
    package_code text not null,
    form text not null check (form in ('TRANSACTIONAL', 'RELATIONAL')),
    start_date date not null,
    end_date date not null,
    awarded_at timestamptz not null,
    awarded_by text not null,
    version bigint not null,
    check (start_date < end_date),
    check (buyer_id <> supplier_id)
);
create index contract_of_buyer on contract (buyer_id, id);
create index contract_of_supplier on contract (supplier_id, id);

create table milestone (
    id uuid primary key,
    contract_id uuid not null references contract,
    position int not null,
    title text not null,
    due_on date not null,
    theme_id uuid
);
create index milestone_of on milestone (contract_id);

create table kpi (
    id uuid primary key,
    contract_id uuid not null references contract,
    position int not null,
    theme_id uuid not null,
    goal_id uuid,
    indicator text not null,
    unit text not null,
    direction text not null check (direction in ('DECREASE', 'INCREASE')),
    baseline numeric not null
);
create index kpi_of on kpi (contract_id);

create table kpi_target (
    kpi_id uuid not null references kpi,
    position int not null,
    due_on date not null,
    value numeric not null,
    primary key (kpi_id, position),
    unique (kpi_id, due_on)
);
