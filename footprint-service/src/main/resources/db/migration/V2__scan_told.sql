-- whether the other services were told that the scan is final; those of before this migration are told at the next start
alter table scan add told boolean not null default false;
alter table scan add check (status = 'FINAL' or not told);
create index scan_untold on scan (id) where status = 'FINAL' and not told;
