-- How a request reached the centre. One that an agent entered by hand is a request like any other: same register, same
-- counter, same clocks. It has no ground of provisional competence, since nobody asked the questions of the form.

alter table aid_request
  add column channel text not null default 'online'
    check (channel in ('online', 'oral', 'written', 'ownInitiative', 'transfer')),
  add column started_on date,
  alter column ground drop not null,
  alter column municipality drop not null,
  add check (channel <> 'online' or (ground is not null and municipality is not null));
alter table aid_request alter column channel drop default;

-- From which day the limits of this centre run: the day of reception or, for a transfer received, the day on which the
-- first centre sent it. Law of 26 May 2002, art. 21 § 1.
update aid_request set started_on = reception_date;
alter table aid_request
  alter column started_on set not null,
  add check (started_on = reception_date or (channel = 'transfer' and started_on > reception_date));

alter table sealed_request alter column living drop not null;

-- Who typed it, when that was not the applicant, and which centre sent it on. The agent stands here by id alone.
create table hand_entry (
  request uuid primary key,
  centre integer not null,
  entered_by uuid not null,
  transferred_from integer check (transferred_from between 1 and 9999),
  foreign key (centre, request) references aid_request (centre, id)
);

-- Signed by the applicant or the person designated in writing: law of 8 July 1976, art. 58 § 1. The signature itself is
-- on paper; a later row counts before an earlier one.
create table signature (
  request uuid not null,
  centre integer not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  signatory text not null check (signatory in ('applicant', 'designatedPerson')),
  signed_on date not null,
  primary key (request, recorded_at),
  foreign key (centre, request) references aid_request (centre, id)
);

-- The secret address of a centre's calendar: only its hash is kept. Revoked is the presence of a row beside it.
create table calendar_address (
  secret bytea primary key check (octet_length(secret) = 32),
  centre integer not null check (centre between 1 and 9999),
  made_by uuid not null,
  made_at timestamptz not null,
  unique (centre, secret)
);
create table calendar_address_revoked (
  secret bytea primary key,
  centre integer not null,
  revoked_by uuid not null,
  revoked_at timestamptz not null,
  foreign key (centre, secret) references calendar_address (centre, secret)
);

do $policies$
declare
  reach text := 'any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[])';
  t text;
begin
  foreach t in array array['hand_entry', 'signature', 'calendar_address', 'calendar_address_revoked'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application using (centre = %s) with check (centre = %s)',
      t, reach, reach);
    execute format('create policy open_rows on %I for select to cpas_machinery using (true)', t);
  end loop;
end
$policies$;

grant select, insert on hand_entry, signature, calendar_address, calendar_address_revoked to cpas_application;
grant select on hand_entry, signature, calendar_address, calendar_address_revoked to cpas_machinery;
