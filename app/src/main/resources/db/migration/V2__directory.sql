-- What the operator knows about centres beyond the published reference data: contact details, and the addresses to
-- which notices may go. Outside the wall of a centre; rows are added, never changed. A later row for a centre replaces
-- the earlier one from its first day on.

create table directory_import (
  id uuid primary key,
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> ''),
  source text not null check (source <> ''),
  provenance text not null check (provenance in ('imported', 'invented'))
);

create table directory_contact (
  import uuid not null references directory_import (id),
  centre integer not null check (centre between 1 and 9999),
  valid_from date not null,
  enterprise_number text check (enterprise_number ~ '^[01][0-9]{9}$'),
  street_french text,
  street_dutch text,
  street_german text,
  street_english text,
  postal_code text check (postal_code ~ '^[1-9][0-9]{3}$'),
  locality_french text,
  locality_dutch text,
  locality_german text,
  locality_english text,
  phone text check (phone ~ '^\+[0-9]{6,15}$'),
  email text,
  website text,
  primary key (import, centre)
);

-- No address: from that day on nothing is confirmed any more.
create table notice_address (
  import uuid not null references directory_import (id),
  centre integer not null check (centre between 1 and 9999),
  valid_from date not null,
  address text check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  primary key (import, centre)
);
create index notice_address_centre on notice_address (centre, valid_from);

grant select on directory_import, directory_contact, notice_address to cpas_service, cpas_application, cpas_machinery;
grant insert on directory_import, directory_contact, notice_address to cpas_service;
