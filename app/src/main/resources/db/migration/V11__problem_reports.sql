-- What the federal service sees of a problem that a centre reports: its kind and the message written for it, told to be
-- read there and refused when it names the person. The centre's own words stay sealed with the request.

create table problem_report (
  centre integer not null,
  position bigint not null,
  request uuid not null,
  kind text not null check (kind in (
    'TECHNICAL', 'FALSE_OR_MISSING_DATA', 'ANOTHER_PERSON', 'NOT_A_REQUEST', 'OTHER')),
  message text check (message <> '' and length(message) <= 500),
  primary key (centre, position),
  foreign key (centre, position, request) references act (centre, position, request)
);

-- Settled by a named person of the federal service, who says how.
create table problem_settled (
  centre integer not null,
  position bigint not null,
  at timestamptz not null,
  person text not null check (person <> ''),
  note text not null check (note <> ''),
  primary key (centre, position),
  foreign key (centre, position) references problem_report (centre, position)
);

do $policies$
declare
  reach text := 'any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[])';
  t text;
begin
  foreach t in array array['problem_report', 'problem_settled'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application using (centre = %s) with check (centre = %s)',
      t, reach, reach);
  end loop;
end
$policies$;

create policy open_rows on problem_report for select to cpas_machinery using (true);
create policy open_rows on problem_settled to cpas_machinery using (true) with check (true);

grant select, insert on problem_report to cpas_application;
grant select on problem_settled to cpas_application;
grant select on problem_report to cpas_machinery;
grant select, insert on problem_settled to cpas_machinery;

-- Of what someone of the federal service did, the request it was about, by its reference.
alter table operator_trail add column reference text check (reference ~ '^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$');
create index operator_trail_day on operator_trail (at);
