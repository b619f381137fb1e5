-- Centres that end by an import of the operator, imports that were taken back, and lists waiting to be confirmed.

-- Imports in the order in which they were recorded, whatever the clocks of the nodes say.
alter table directory_import add column position bigint generated always as identity unique;

-- From ended_on, the first day without it, the successor answers for all the centre holds. A later import that speaks of
-- the same centre replaces the ending.
create table centre_ending (
  import uuid not null references directory_import (id),
  centre integer not null check (centre between 1 and 9999),
  ended_on date not null,
  successor integer not null check (successor between 1 and 9999),
  primary key (import, centre),
  check (centre <> successor)
);

-- From that moment on the import counts no more; what it said stays readable.
create table directory_taken_back (
  import uuid primary key references directory_import (id),
  at timestamptz not null,
  taken_back_by text not null check (taken_back_by <> ''),
  reason text not null check (reason <> '')
);

-- The file itself waits here between its preview and its confirmation, for the one operator who sent it.
create table directory_preview (
  id uuid primary key,
  operator uuid not null,
  valid_from date not null,
  file_name text not null,
  file bytea not null check (octet_length(file) <= 2097152),
  expires_at timestamptz not null
);
create index directory_preview_expiry on directory_preview (expires_at);

grant select on centre_ending, directory_taken_back to cpas_service, cpas_application, cpas_machinery;
grant insert on centre_ending, directory_taken_back to cpas_service;
grant select, insert, delete on directory_preview to cpas_service;
