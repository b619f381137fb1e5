-- The agent of the centre for whom its software acted, by a pseudonym that the software made; no name, number or address.
alter table act add column agent_id text check (agent_id ~ '^[A-Za-z0-9._-]{1,64}$');
alter table act add check (agent_id is null or actor_kind = 'software');
alter table consultation add column agent_id text check (agent_id ~ '^[A-Za-z0-9._-]{1,64}$');
alter table consultation add check (agent_id is null or reader_kind = 'software');

-- The trail tells agents and software apart. Until now only agents could do anything.
alter table trail add column actor_kind text not null default 'agent' check (actor_kind in ('agent', 'software'));
alter table trail alter column actor_kind drop default;
alter table trail add column agent_id text check (agent_id ~ '^[A-Za-z0-9._-]{1,64}$');
alter table trail add check (agent_id is null or actor_kind = 'software');
