-- What the federal service wrote later for an outage that lasts: each row replaces the words before it whole, in the
-- languages that it leaves empty too. Nothing that was once read is lost.
create table login_outage_message (
  way text not null,
  number integer not null,
  edition integer not null check (edition > 0),
  written_at timestamptz not null,
  operator uuid not null references federal_operator (id),
  french text check (french <> '' and length(french) <= 300),
  dutch text check (dutch <> '' and length(dutch) <= 300),
  german text check (german <> '' and length(german) <= 300),
  english text check (english <> '' and length(english) <= 300),
  primary key (way, number, edition),
  foreign key (way, number) references login_outage (way, number)
);

grant select, insert on login_outage_message to cpas_service;
