-- How often the software of a centre called in an hour, counted by the nodes in their memory and added up here: a tally,
-- no fact of a request, and no personal data. Only the machinery writes it, since a node counts for every centre at once.
create table counted_calls (
  centre integer not null check (centre between 1 and 9999),
  software uuid not null,
  hour timestamptz not null,
  client text not null check (client <> '' and length(client) <= 200),
  calls bigint not null check (calls > 0),
  throttled bigint not null check (throttled between 0 and calls),
  refused bigint not null check (refused between 0 and calls - throttled),
  last_at timestamptz not null,
  token_until timestamptz not null,
  certificate_until timestamptz,
  problem_at timestamptz,
  problem text check (problem ~ '^[a-z][a-zA-Z]{1,39}$'),
  primary key (centre, software, hour),
  check ((problem_at is null) = (problem is null))
);
create index counted_calls_hour on counted_calls (hour);

alter table counted_calls enable row level security;
alter table counted_calls force row level security;
create policy migration on counted_calls to cpas_owner using (true) with check (true);
create policy own_centre on counted_calls for select to cpas_application
  using (centre = any (string_to_array(nullif(current_setting('cpas.centre', true), ''), ',')::integer[]));
create policy tally on counted_calls to cpas_machinery using (true) with check (true);

grant select on counted_calls to cpas_application;
grant select, insert, delete on counted_calls to cpas_machinery;
grant update (calls, throttled, refused, last_at, token_until, certificate_until, problem_at, problem)
  on counted_calls to cpas_machinery;
