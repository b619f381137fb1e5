-- Mails: open columns only. To whom and with what words is composed when the mail is sent, never kept.

create table mail (
  id uuid primary key,
  centre integer not null check (centre between 1 and 9999),
  kind text not null check (kind in ('acknowledgement', 'notice')),
  request uuid not null,
  ordered_at timestamptz not null,
  unique (centre, id),
  foreign key (centre, request) references aid_request (centre, id)
);
create index mail_request on mail (request, kind);

-- What became of it, one row a try. All but 'failed' and 'postponed' end the life of the mail.
create table mail_attempt (
  mail uuid not null,
  centre integer not null,
  number integer not null check (number > 0),
  at timestamptz not null,
  result text not null
    check (result in ('handedOver', 'countedAsSent', 'failed', 'postponed', 'refused', 'givenUp', 'withdrawn')),
  primary key (mail, number),
  foreign key (centre, mail) references mail (centre, id)
);
create index mail_attempt_lost on mail_attempt (at) where result in ('refused', 'givenUp');

-- Centres that could not be told of a request by mail: for the operator, until a named person or a later mail told them.
create table untold (
  request uuid not null,
  since timestamptz not null,
  centre integer not null check (centre between 1 and 9999),
  primary key (request, since),
  foreign key (centre, request) references aid_request (centre, id)
);
create table untold_settled (
  request uuid not null,
  since timestamptz not null,
  centre integer not null check (centre between 1 and 9999),
  at timestamptz not null,
  means text not null check (means in ('person', 'mail')),
  person text check (person <> ''),
  note text,
  primary key (request, since),
  foreign key (request, since) references untold (request, since),
  check ((means = 'person') = (person is not null))
);

do $policies$
declare
  t text;
begin
  foreach t in array array['mail', 'mail_attempt', 'untold', 'untold_settled'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application'
      ' using (centre = nullif(current_setting(''cpas.centre'', true), '''')::integer)'
      ' with check (centre = nullif(current_setting(''cpas.centre'', true), '''')::integer)', t);
    execute format('create policy open_rows on %I to cpas_machinery using (true) with check (true)', t);
  end loop;
end
$policies$;

grant select, insert on mail, mail_attempt, untold, untold_settled to cpas_application;
grant select on mail to cpas_machinery;
grant select, insert on mail_attempt, untold, untold_settled to cpas_machinery;

-- How many acknowledgements an address had lately: a keyed hash of the address, forgotten after a day. It stands outside
-- the wall, since one address may write to several centres.
create table acknowledged_address (
  mail uuid primary key,
  address bytea not null check (octet_length(address) = 32),
  at timestamptz not null
);
create index acknowledged_address_of on acknowledged_address (address, at);
create index acknowledged_address_age on acknowledged_address (at);

grant select, insert, delete on acknowledged_address to cpas_service, cpas_machinery;
