-- That the centre holds itself competent is an outcome like the others: appended, and taken back by a later one that names
-- it. What was noted before becomes one in its place; its position and its moment stay.
alter table outcome drop constraint outcome_kind_check;
alter table outcome add constraint outcome_kind_check
  check (kind in ('competence', 'decision', 'referral', 'merger', 'conflict', 'nothing'));

insert into outcome (centre, position, request, kind)
select centre, position, request, 'competence' from act where kind = 'competence';
update act set kind = 'outcome' where kind = 'competence';
update journal set kind = 'outcome' where kind = 'competence';

alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check check (kind in (
  'entry', 'consultation', 'enrolment', 'contact', 'outcome', 'problem', 'closing', 'reopening'));
alter table act drop constraint act_kind_check;
alter table act add constraint act_kind_check check (kind in (
  'enrolment', 'contact', 'outcome', 'problem', 'closing', 'reopening'));

-- As before (V18), but the position on competence stands only while no later outcome took it back.
create or replace view request_state with (security_invoker = true) as
with standing as (
  select o.centre, o.request, o.kind, o.happened_on, o.told_on, o.first_request
  from outcome o
  where o.kind <> 'nothing' and not exists (
    select from outcome later where later.centre = o.centre and later.replaces = o.position)
), led as (
  select r.centre, r.id as request, r.channel, r.competence_deadline, r.decision_deadline,
    coalesce(m.first_request, r.id) as leader
  from aid_request r
  left join (standing m join register_entry e on e.request = m.first_request)
    on m.centre = r.centre and m.request = r.id and m.kind = 'merger'
), acted as (
  select centre, request, coalesce(max(position) filter (where kind = 'closing'), 0)
      > coalesce(max(position) filter (where kind = 'reopening'), 0) as closed
  from act where kind in ('closing', 'reopening')
  group by centre, request
), ended as (
  select centre, request, bool_or(kind = 'competence') as competent, bool_or(kind = 'decision') as decided, bool_or(kind = 'conflict') as conflict,
    min(greatest(happened_on, told_on)) filter (where kind = 'referral' and told_on is not null) as referred_on
  from standing group by centre, request
), file as (
  select l.leader, min(l.competence_deadline) as competence_limit, min(l.decision_deadline) as decision_limit,
    coalesce(bool_or(e.competent), false) as competent, coalesce(bool_or(e.decided), false) as decided,
    coalesce(bool_or(e.conflict), false) as conflict, min(e.referred_on) as referred_on,
    coalesce(bool_or(a.closed) filter (where l.request = l.leader), false) as closed
  from led l
  left join acted a on a.centre = l.centre and a.request = l.request
  left join ended e on e.centre = l.centre and e.request = l.request
  group by l.leader
)
select l.centre, l.request,
  l.channel <> 'online' or exists (
    select from consultation c where c.centre = l.centre and c.request = l.request) as read,
  not (f.closed or coalesce(a.closed, false)
    or f.competent or f.decided or f.conflict or f.referred_on is not null) as competence_running,
  not (f.closed or coalesce(a.closed, false) or f.decided or f.referred_on is not null) as decision_running,
  f.competence_limit, f.decision_limit,
  coalesce(a.closed, false) as closed,
  coalesce(f.referred_on > f.competence_limit, false) as owed,
  nullif(l.leader, l.request) as merged_into
from led l
join file f on f.leader = l.leader
left join acted a on a.centre = l.centre and a.request = l.request;
