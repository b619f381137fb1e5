-- The word of a provider that a login ended counts once: the keyed hash of the name of each that was believed lately.
-- Outside the wall: it belongs to no centre.
create table ended_login (
  token bytea primary key check (octet_length(token) = 32),
  at timestamptz not null
);
create index ended_login_at on ended_login (at);
grant select, insert, delete on ended_login to cpas_service;
