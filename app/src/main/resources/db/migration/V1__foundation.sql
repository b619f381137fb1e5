-- What stands outside the wall of a centre: keyed by the hash of a secret that only a browser holds.

create table draft (
  id bytea primary key check (octet_length(id) = 32),
  sealed bytea not null,
  revision integer not null check (revision >= 0),
  expires_at timestamptz not null
);
create index draft_expiry on draft (expires_at);

-- A draft becomes one request, whatever the rules would say later; and what must be unique across months stands here.
create table claim (
  draft bytea primary key check (octet_length(draft) = 32),
  request uuid not null unique,
  public_id uuid not null unique,
  reference text not null unique check (reference ~ '^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$'),
  centre integer not null check (centre between 1 and 9999)
);

-- The short-lived right to the confirmation page.
create table receipt (
  secret bytea primary key check (octet_length(secret) = 32),
  request uuid not null references claim (request),
  expires_at timestamptz not null
);
create index receipt_request on receipt (request);
create index receipt_expiry on receipt (expires_at);

-- As db-scheduler 16.12 wants it.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc);

-- What belongs to a centre.

-- Open columns: what the machinery needs. The id is a UUID version 7, so that months can be ranges of it; the public
-- one is random and the only one shown outside.
create table aid_request (
  id uuid primary key,
  centre integer not null check (centre between 1 and 9999),
  public_id uuid not null,
  reference text not null,
  submitted_at timestamptz not null,
  reception_date date not null,
  competence_deadline date not null,
  decision_deadline date not null,
  language text not null check (language in ('fr', 'nl', 'de', 'en')),
  identification text not null check (identification in ('eid', 'itsme', 'otherStrong', 'declared', 'none')),
  ground text not null check (ground in ('student', 'asylum', 'institution', 'homeless', 'general')),
  municipality integer not null check (municipality between 10000 and 99999),
  unique (centre, id),
  unique (centre, id, reception_date),
  foreign key (id) references claim (request),
  check (competence_deadline > reception_date and decision_deadline > competence_deadline)
);
create index aid_request_public_id on aid_request (centre, public_id);
create index aid_request_reference on aid_request (centre, reference);
create index aid_request_competence on aid_request (competence_deadline);
create index aid_request_decision on aid_request (decision_deadline);

-- The person's words, each column sealed with the request's data key, bound to the request and the column's name.
create table sealed_request (
  request uuid primary key,
  centre integer not null,
  applicant bytea not null,
  identity bytea not null,
  helper bytea,
  contact bytea not null,
  living bytea not null,
  need bytea,
  foreign key (centre, request) references aid_request (centre, id)
);

-- Rotation wraps it anew, retention deletes it: without it the sealed columns are noise, in backups too.
create table data_key (
  request uuid primary key,
  centre integer not null,
  master_key bigint not null,
  wrapped bytea not null,
  foreign key (centre, request) references aid_request (centre, id)
);

-- Keyed hashes, bound to purpose and centre, under a version of the index key.
create table blind_index (
  centre integer not null,
  purpose text not null check (purpose in ('number', 'word', 'nameAndBirth')),
  index_key bigint not null,
  token bytea not null check (octet_length(token) = 32),
  request uuid not null,
  primary key (centre, purpose, index_key, token, request),
  foreign key (centre, request) references aid_request (centre, id)
);
create index blind_index_request on blind_index (request);

-- One row a centre, locked last and until commit: every fact of the centre takes the next position.
create table journal_counter (
  centre integer primary key check (centre between 1 and 9999),
  position bigint not null check (position > 0)
);

create table journal (
  centre integer not null,
  position bigint not null check (position > 0),
  kind text not null check (kind in ('entry', 'consultation')),
  request uuid not null,
  at timestamptz not null,
  primary key (centre, position),
  unique (centre, position, request),
  foreign key (centre, request) references aid_request (centre, id)
);
create index journal_request on journal (centre, request, position);

-- The register of art. 58 § 1 of the law of 8 July 1976, numbered by the year of the reception date.
create table register_counter (
  centre integer not null check (centre between 1 and 9999),
  year integer not null,
  number integer not null check (number > 0),
  primary key (centre, year)
);

create table register_entry (
  request uuid primary key,
  centre integer not null,
  reception_date date not null,
  year integer not null,
  number integer not null check (number > 0),
  position bigint not null,
  unique (centre, request),
  unique (centre, year, number),
  foreign key (centre, request, reception_date) references aid_request (centre, id, reception_date),
  foreign key (centre, position, request) references journal (centre, position, request),
  check (year = extract(year from reception_date))
);
create index register_entry_order on register_entry (centre, reception_date, number);

-- A request without its register entry cannot be committed.
alter table aid_request
  add foreign key (id) references register_entry (request) deferrable initially deferred;

-- Who read a request, and through what; when stands in the journal. Unread is the absence of a row here.
create table consultation (
  centre integer not null,
  position bigint not null,
  request uuid not null,
  reader text not null check (reader <> ''),
  reader_kind text not null check (reader_kind in ('agent', 'software')),
  primary key (centre, position),
  foreign key (centre, request) references register_entry (centre, request),
  foreign key (centre, position, request) references journal (centre, position, request)
);
create index consultation_request on consultation (centre, request, position);

-- Row-level security, forced: the application sees one centre; the machinery sees open rows of all centres, and sealed
-- rows only of the one request it works for; the owner's migrations see everything. An unset setting is '' on a used
-- connection, null on a new one.

do $policies$
declare
  open_tables text[] := array[
    'aid_request', 'journal_counter', 'journal', 'register_counter', 'register_entry', 'consultation'];
  sealed_tables text[] := array['sealed_request', 'data_key', 'blind_index'];
  t text;
begin
  foreach t in array open_tables || sealed_tables loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application'
      ' using (centre = nullif(current_setting(''cpas.centre'', true), '''')::integer)'
      ' with check (centre = nullif(current_setting(''cpas.centre'', true), '''')::integer)', t);
  end loop;
  foreach t in array open_tables loop
    execute format('create policy open_rows on %I for select to cpas_machinery using (true)', t);
  end loop;
  foreach t in array sealed_tables loop
    execute format(
      'create policy one_request on %I to cpas_machinery'
      ' using (request = nullif(current_setting(''cpas.request'', true), '''')::uuid)'
      ' with check (request = nullif(current_setting(''cpas.request'', true), '''')::uuid)', t);
  end loop;
end
$policies$;

-- Facts are added and read, never changed. Only counters step, and only rotation of keys rewrites sealed bytes.

grant select, insert, update, delete on draft to cpas_service;
grant select, insert on claim to cpas_service, cpas_application;
grant select on claim to cpas_machinery;
grant select, insert, delete on receipt to cpas_service;
grant select, insert, update, delete on scheduled_tasks to cpas_service, cpas_machinery;
grant select, insert on scheduled_tasks to cpas_application;

grant select, insert on
  aid_request, sealed_request, data_key, blind_index, journal_counter, journal, register_counter, register_entry,
  consultation
  to cpas_application;
grant update (position) on journal_counter to cpas_application;
grant update (number) on register_counter to cpas_application;

grant select on aid_request, journal, register_entry, consultation to cpas_machinery;
grant select, update (applicant, identity, helper, contact, living, need) on sealed_request to cpas_machinery;
grant select, update (master_key, wrapped) on data_key to cpas_machinery;
grant select, insert, delete on blind_index to cpas_machinery;
