-- What a centre does with a request after it entered the register: each act a fact under the next position of the
-- centre's journal. Nothing here is ever changed; a correction is a later fact that names the one it replaces.

alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check check (kind in (
  'entry', 'consultation', 'enrolment', 'competence', 'contact', 'outcome', 'problem', 'closing', 'reopening'));

-- Who acted; when stands in the journal.
create table act (
  centre integer not null,
  position bigint not null,
  request uuid not null,
  kind text not null check (kind in (
    'enrolment', 'competence', 'contact', 'outcome', 'problem', 'closing', 'reopening')),
  actor uuid not null,
  actor_kind text not null check (actor_kind in ('agent', 'software')),
  primary key (centre, position),
  unique (centre, position, request),
  foreign key (centre, request) references register_entry (centre, request),
  foreign key (centre, position, request) references journal (centre, position, request)
);
create index act_request on act (centre, request, position);

-- What the centre wrote of it, sealed with the request's data key and bound to the position.
create table sealed_act (
  centre integer not null,
  position bigint not null,
  request uuid not null,
  words bytea not null,
  primary key (centre, position),
  foreign key (centre, position, request) references act (centre, position, request)
);
create index sealed_act_request on sealed_act (request);

-- The open half of an outcome: what the clocks need. happened_on is the day of the decision, of the sending, of the
-- report; told_on the day on which the applicant was told of a referral; first_request the one into which this one is
-- merged. Both belong to one centre. 'nothing' takes back what it replaces and puts nothing in its place.
create table outcome (
  centre integer not null,
  position bigint not null,
  request uuid not null,
  kind text not null check (kind in ('decision', 'referral', 'merger', 'conflict', 'nothing')),
  happened_on date,
  told_on date,
  first_request uuid,
  replaces bigint,
  primary key (centre, position),
  unique (centre, position, request),
  unique (centre, replaces),
  foreign key (centre, position, request) references act (centre, position, request),
  foreign key (centre, replaces, request) references outcome (centre, position, request),
  foreign key (centre, first_request) references register_entry (centre, request),
  check ((kind in ('decision', 'referral', 'conflict')) = (happened_on is not null)),
  check (kind = 'referral' or told_on is null),
  check ((kind = 'merger') = (first_request is not null)),
  check (first_request <> request),
  check (kind <> 'nothing' or replaces is not null),
  check (replaces < position)
);
create index outcome_request on outcome (centre, request, position);
create index outcome_first_request on outcome (centre, first_request) where first_request is not null;

do $policies$
declare
  reach text := 'any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[])';
  t text;
begin
  foreach t in array array['act', 'outcome', 'sealed_act'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application using (centre = %s) with check (centre = %s)',
      t, reach, reach);
  end loop;
  foreach t in array array['act', 'outcome'] loop
    execute format('create policy open_rows on %I for select to cpas_machinery using (true)', t);
  end loop;
end
$policies$;

-- Rotation of the data key seals the words anew.
create policy one_request on sealed_act to cpas_machinery
  using (request = nullif(current_setting('cpas.request', true), '')::uuid)
  with check (request = nullif(current_setting('cpas.request', true), '')::uuid);

grant select, insert on act, outcome, sealed_act to cpas_application;
grant select on act, outcome to cpas_machinery;
grant select, update (words) on sealed_act to cpas_machinery;
