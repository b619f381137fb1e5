-- What a call of a centre's software created under the key it chose: a repetition gets the same answer, and creates
-- nothing. The answer is sealed, since it may name what only that software may know. Kept for as long as the contract says.
create table repeated_call (
  centre integer not null check (centre between 1 and 9999),
  client uuid not null,
  key text not null check (key ~ '^[A-Za-z0-9_-]{16,64}$'),
  answer bytea not null,
  at timestamptz not null,
  primary key (centre, client, key)
);
create index repeated_call_at on repeated_call (at);

alter table repeated_call enable row level security;
alter table repeated_call force row level security;
create policy migration on repeated_call to cpas_owner using (true) with check (true);
create policy own_centre on repeated_call to cpas_application
  using (centre = any (string_to_array(nullif(current_setting('cpas.centre', true), ''), ',')::integer[]))
  with check (centre = any (string_to_array(nullif(current_setting('cpas.centre', true), ''), ',')::integer[]));
create policy old_rows on repeated_call to cpas_machinery using (true);

grant select, insert on repeated_call to cpas_application;
grant select (at), delete on repeated_call to cpas_machinery;
