-- What a centre sets itself, as dated facts: who, when, what. The latest of a name counts; an empty value is the default.

create table centre_setting (
  id bigint generated always as identity primary key,
  centre integer not null check (centre between 1 and 9999),
  name text not null check (name ~ '^[a-z][A-Za-z.]{1,39}$'),
  value text not null check (length(value) <= 10000),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
create index centre_setting_latest on centre_setting (centre, name, recorded_at, id);

-- Addresses typed by a centre's administrator. One counts once whoever reads its mails has confirmed it, until it is
-- withdrawn or another one, typed to stand instead, is confirmed.
create table own_address (
  id uuid primary key,
  centre integer not null check (centre between 1 and 9999),
  address text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(address) <= 254),
  instead boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (centre, id)
);

-- The secret of the link stands in the mail alone: here is its hash. Each try at sending makes a new one.
create table own_address_secret (
  hash bytea primary key check (octet_length(hash) = 32),
  centre integer not null,
  address uuid not null,
  expires_at timestamptz not null,
  foreign key (centre, address) references own_address (centre, id)
);

create table own_address_confirmed (
  address uuid primary key,
  centre integer not null,
  at timestamptz not null,
  foreign key (centre, address) references own_address (centre, id)
);

create table own_address_withdrawn (
  address uuid primary key,
  centre integer not null,
  at timestamptz not null,
  withdrawn_by uuid not null,
  foreign key (centre, address) references own_address (centre, id)
);

-- What is written to a centre on a day: one row a centre, kind and day it fell due, so that a sweep that runs late, twice
-- or on two nodes writes once. Unlike the centre of a request, this one is the centre that answers on that day.
create table mail_round (
  centre integer not null check (centre between 1 and 9999),
  kind text not null check (kind in ('digest', 'reminder', 'limitWarning')),
  due_on date not null,
  at timestamptz not null,
  primary key (centre, kind, due_on)
);

-- Requests no notice of their own was sent for: the digest tells of them.
create table digest_item (
  request uuid primary key,
  centre integer not null,
  at timestamptz not null,
  foreign key (centre, request) references aid_request (centre, id)
);
create table digest_content (
  request uuid primary key references digest_item (request),
  centre integer not null,
  kind text not null check (kind = 'digest'),
  due_on date not null,
  foreign key (centre, kind, due_on) references mail_round (centre, kind, due_on)
);

-- Requests unread on the last working morning before the competence limit, whose centre a named person has told.
create table unread_settled (
  request uuid primary key,
  centre integer not null,
  at timestamptz not null,
  person text not null check (person <> ''),
  note text not null,
  foreign key (centre, request) references aid_request (centre, id)
);

-- Mails that are about no single request, and to which of the centre's own addresses one goes: its number, never itself.
alter table mail
  alter column request drop not null,
  add column due_on date,
  add column recipient uuid references own_address (id),
  drop constraint mail_kind_check,
  add constraint mail_kind_check check (kind in (
    'acknowledgement', 'notice', 'digest', 'reminder', 'limitWarning', 'addressConfirmation', 'addressChange')),
  add constraint mail_about_something check (kind not in ('acknowledgement', 'notice') or request is not null);
create index mail_of_centre on mail (centre, ordered_at);
alter table mail_attempt
  drop constraint mail_attempt_result_check,
  add constraint mail_attempt_result_check check (result in (
    'handedOver', 'countedAsSent', 'failed', 'postponed', 'refused', 'givenUp', 'withdrawn', 'notWanted'));

do $policies$
declare
  t text;
begin
  foreach t in array array[
    'centre_setting', 'own_address', 'own_address_secret', 'own_address_confirmed', 'own_address_withdrawn',
    'mail_round', 'digest_item', 'digest_content', 'unread_settled'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy migration on %I to cpas_owner using (true) with check (true)', t);
    execute format(
      'create policy own_centre on %I to cpas_application'
      ' using (centre = any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[]))'
      ' with check'
      ' (centre = any (string_to_array(nullif(current_setting(''cpas.centre'', true), ''''), '','')::integer[]))', t);
    execute format('create policy open_rows on %I to cpas_machinery using (true) with check (true)', t);
  end loop;
end
$policies$;

grant select, insert on centre_setting, own_address, own_address_withdrawn, mail_round, digest_item, digest_content
  to cpas_application;
grant select on own_address_confirmed, unread_settled to cpas_application;
grant select (address, centre, expires_at) on own_address_secret to cpas_application;
grant select on centre_setting, own_address, own_address_withdrawn, mail_round, digest_item, digest_content
  to cpas_machinery;
grant select, insert on own_address_secret, own_address_confirmed, unread_settled to cpas_machinery;
