-- The roles of the house and the schema they share. Run once by a superuser (again without harm, and to change a
-- password), connected to the service's own database (cpas_online), before the first migration.
-- Whoever runs it first replaces ${ownerPassword} and ${servicePassword}; an apostrophe in a password is doubled.
-- PostgreSQL 15 to 18. See docs/operations.md.

do $roles$
declare
  wanted text;
begin
  foreach wanted in array array['cpas_owner', 'cpas_service', 'cpas_application', 'cpas_machinery'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I', wanted);
    end if;
  end loop;
end
$roles$;

-- Owns the tables and migrates them; policies are forced on it too.
alter role cpas_owner with login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls
  password '${ownerPassword}';

-- The one login of the service: by itself it reaches what stands outside the wall of a centre, and no more.
alter role cpas_service with login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls
  password '${servicePassword}';

-- Taken by a transaction: for one centre, or for work across centres on open columns.
alter role cpas_application with nologin noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role cpas_machinery with nologin noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
grant cpas_application, cpas_machinery to cpas_service;

alter role cpas_owner set search_path = cpas;
alter role cpas_service set search_path = cpas;

create schema if not exists cpas authorization cpas_owner;
grant usage on schema cpas to cpas_service, cpas_application, cpas_machinery;
revoke create on schema public from public;
