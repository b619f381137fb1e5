-- An address of a centre's software that is told of new requests; one for each client and centre.
create table webhook (
  id uuid primary key,
  centre integer not null check (centre between 1 and 9999),
  software uuid not null,
  client text not null check (client <> '' and length(client) <= 200),
  address text not null check (address ~ '^https?://' and length(address) <= 500),
  at timestamptz not null,
  unique (centre, id)
);
create index webhook_software on webhook (centre, software);

create table webhook_ended (
  webhook uuid primary key,
  centre integer not null,
  at timestamptz not null,
  cause text not null check (cause in ('software', 'agent', 'gone')),
  actor uuid,
  check ((actor is null) = (cause = 'gone')),
  foreign key (centre, webhook) references webhook (centre, id)
);

-- Sealed for that place alone; the rotation of master keys seals it anew. What signs no more is deleted.
create table webhook_secret (
  webhook uuid not null,
  number integer not null check (number > 0),
  centre integer not null,
  sealed bytea not null,
  at timestamptz not null,
  primary key (webhook, number),
  foreign key (centre, webhook) references webhook (centre, id)
);

-- Says that there is something new, and nothing of it.
create table signal (
  id uuid primary key,
  centre integer not null,
  webhook uuid not null,
  kind text not null check (kind in ('aidRequestsAvailable', 'test')),
  at timestamptz not null,
  unique (centre, id),
  foreign key (centre, webhook) references webhook (centre, id)
);
create index signal_latest on signal (webhook, kind, at desc);
create index signal_at on signal (at);

-- A try begins before the address is called: what comes in afterwards needs another signal.
create table signal_try (
  signal uuid not null,
  number integer not null check (number > 0),
  centre integer not null,
  at timestamptz not null,
  primary key (signal, number),
  foreign key (centre, signal) references signal (centre, id) on delete cascade
);

-- What came of it: a status, or why there was none. With another try to come while there is hope.
create table signal_answer (
  signal uuid not null,
  number integer not null,
  centre integer not null,
  at timestamptz not null,
  answer text not null check (answer <> '' and length(answer) <= 40),
  outcome text not null check (outcome in ('delivered', 'failed', 'givenUp')),
  again_at timestamptz,
  primary key (signal, number),
  check ((again_at is null) = (outcome <> 'failed')),
  foreign key (signal, number) references signal_try (signal, number) on delete cascade
);

-- The requests of a former centre of which the software of its successor was told, up to that place in its journal.
create table inherited_signal (
  centre integer not null,
  former integer not null,
  position bigint not null,
  at timestamptz not null,
  primary key (centre, former, position)
);

do $policies$
declare
  reach text := 'any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[])';
  t text;
begin
  foreach t in array array[
    'webhook', 'webhook_ended', 'webhook_secret', 'signal', 'signal_try', 'signal_answer', 'inherited_signal'] loop
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
grant delete on webhook_secret to cpas_application;

create policy rotation on webhook_secret to cpas_machinery using (true) with check (true);
grant select, update (sealed) on webhook_secret to cpas_machinery;
create policy old_rows on signal to cpas_machinery using (true);
grant select (at), delete on signal to cpas_machinery;
create policy open_rows on inherited_signal for select to cpas_machinery using (true);
grant select on inherited_signal to cpas_machinery;
