-- A public key of a centre: personal data leave for its software sealed to each one in use. Nothing of it is secret.
create table sealing_key (
  id uuid primary key,
  centre integer not null check (centre between 1 and 9999),
  key_id text not null check (key_id ~ '^[A-Za-z0-9_-]{43}$'),
  jwk text not null check (jwk like '{%}' and length(jwk) <= 2000),
  software uuid not null,
  client text not null check (client <> '' and length(client) <= 200),
  at timestamptz not null,
  unique (centre, id)
);
create index sealing_key_centre on sealing_key (centre, at);

create table sealing_key_ended (
  sealing_key uuid primary key,
  centre integer not null,
  at timestamptz not null,
  cause text not null check (cause in ('software', 'agent')),
  actor uuid not null,
  foreign key (centre, sealing_key) references sealing_key (centre, id)
);

do $policies$
declare
  reach text := 'any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[])';
  t text;
begin
  foreach t in array array['sealing_key', 'sealing_key_ended'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application using (centre = %s) with check (centre = %s)',
      t, reach, reach);
    execute format('grant select, insert on %I to cpas_application', t);
  end loop;
end
$policies$;
