-- A way to log in that the federal service switched off for citizens, with what it wrote for them. Outside the wall of
-- any centre, and nothing of a person. Numbered within each way, so that two people cannot switch it off at once.
create table login_outage (
  way text not null check (way in ('federal-eid', 'federal-itsme', 'itsme')),
  number integer not null check (number > 0),
  began_at timestamptz not null,
  operator uuid not null references federal_operator (id),
  french text check (french <> '' and length(french) <= 300),
  dutch text check (dutch <> '' and length(dutch) <= 300),
  german text check (german <> '' and length(german) <= 300),
  english text check (english <> '' and length(english) <= 300),
  primary key (way, number)
);

-- Switched on again.
create table login_outage_ended (
  way text not null,
  number integer not null,
  ended_at timestamptz not null,
  operator uuid not null references federal_operator (id),
  primary key (way, number),
  foreign key (way, number) references login_outage (way, number)
);

grant select, insert on login_outage, login_outage_ended to cpas_service;
