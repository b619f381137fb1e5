-- A centre's own rows are those of its reach: itself and the ended centres for which it answers, as a list of numbers.
-- An unset setting is '' on a used connection, null on a new one; either reaches nothing.

do $policies$
declare
  t text;
begin
  for t in select tablename from pg_policies where schemaname = current_schema() and policyname = 'own_centre' loop
    execute format(
      'alter policy own_centre on %I'
      ' using (centre = any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[]))'
      ' with check'
      ' (centre = any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[]))', t);
  end loop;
end
$policies$;

-- Who acts for a centre: an opaque id, by which every other table knows them, the keyed hash of what the login provider
-- calls them, and the name that colleagues read. Whoever works for two centres is two agents.
create table agent (
  id uuid primary key,
  centre integer not null check (centre between 1 and 9999),
  subject bytea not null check (octet_length(subject) = 32),
  name text not null check (name <> ''),
  unique (centre, subject)
);

-- Someone of the federal service: outside the wall, since no request is within their reach.
create table federal_operator (
  id uuid primary key,
  subject bytea not null unique check (octet_length(subject) = 32),
  name text not null check (name <> '')
);

-- The access trail: who, for which centre, which request, when, what. A miss keeps what was asked for, which is no
-- request of the centre's.
create table trail (
  centre integer not null check (centre between 1 and 9999),
  position bigint generated always as identity,
  agent uuid not null,
  act text not null check (act ~ '^[a-z][a-zA-Z]{1,39}$'),
  request uuid,
  asked uuid,
  at timestamptz not null,
  primary key (centre, position),
  foreign key (request) references aid_request (id),
  check (request is null or asked is null)
);
create index trail_request on trail (request) where request is not null;
create index trail_day on trail (centre, at);

create table operator_trail (
  position bigint generated always as identity primary key,
  operator uuid not null,
  act text not null check (act ~ '^[a-z][a-zA-Z]{1,39}$'),
  at timestamptz not null
);

-- As Spring Session 4 wants it.
create table agent_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index agent_session_expiry on agent_session (expiry_time);
create index agent_session_principal on agent_session (principal_name);
create table agent_session_attributes (
  session_primary_id char(36) not null references agent_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

do $walls$
declare
  t text;
begin
  foreach t in array array['agent', 'trail'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application'
      ' using (centre = any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[]))'
      ' with check'
      ' (centre = any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[]))', t);
  end loop;
end
$walls$;

grant select, insert, update (name, subject) on agent to cpas_application;
grant select, insert on trail to cpas_application;
grant select, insert, update (name, subject) on federal_operator to cpas_service;
grant select, insert on operator_trail to cpas_service;
grant select, insert, update, delete on agent_session, agent_session_attributes to cpas_service;
