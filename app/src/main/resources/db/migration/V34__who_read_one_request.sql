-- The same view, which no longer lets the planner read every consultation of the centre to answer for a page: a plan made
-- for any size of page took them all into memory first. "offset 0" changes no answer and keeps the question to one request.
create or replace view state_of_request with (security_invoker = true) as
select r.centre, r.id as request,
  r.channel <> 'online' or exists (
    select from consultation c where c.centre = r.centre and c.request = r.id offset 0) as read,
  not (f.closed or own.closed or f.competent or f.decided or f.conflict or f.referred_on is not null)
    as competence_running,
  not (f.closed or own.closed or f.decided or f.referred_on is not null) as decision_running,
  f.competence_limit, f.decision_limit, own.closed,
  coalesce(f.referred_on > f.competence_limit, false) as owed,
  m.leader as merged_into
from aid_request r
left join lateral (
  select o.first_request as leader
  from outcome o join register_entry e on e.request = o.first_request
  where o.centre = r.centre and o.request = r.id and o.kind = 'merger' and not exists (
    select from outcome later where later.centre = o.centre and later.replaces = o.position)
) m on true
cross join lateral (
  select coalesce(max(a.position) filter (where a.kind = 'closing'), 0)
    > coalesce(max(a.position) filter (where a.kind = 'reopening'), 0) as closed
  from act a where a.centre = r.centre and a.request = r.id and a.kind in ('closing', 'reopening')
) own
cross join lateral (
  select min(member.competence_deadline) as competence_limit, min(member.decision_deadline) as decision_limit,
    coalesce(bool_or(ended.competent), false) as competent, coalesce(bool_or(ended.decided), false) as decided,
    coalesce(bool_or(ended.conflict), false) as conflict, min(ended.referred_on) as referred_on,
    coalesce(bool_or(acted.closed) filter (where member.id = coalesce(m.leader, r.id)), false) as closed
  from (
    select r.id, r.centre, r.competence_deadline, r.decision_deadline where m.leader is null
    union all
    select l.id, l.centre, l.competence_deadline, l.decision_deadline
    from aid_request l where l.id = m.leader
    union all
    select l.id, l.centre, l.competence_deadline, l.decision_deadline
    from outcome o join aid_request l on l.centre = o.centre and l.id = o.request
    where m.leader is null and o.first_request = r.id and o.kind = 'merger' and not exists (
      select from outcome later where later.centre = o.centre and later.replaces = o.position)
    union all
    select l.id, l.centre, l.competence_deadline, l.decision_deadline
    from outcome o join aid_request l on l.centre = o.centre and l.id = o.request
    where o.first_request = m.leader and o.kind = 'merger' and not exists (
      select from outcome later where later.centre = o.centre and later.replaces = o.position)
  ) member
  cross join lateral (
    select bool_or(o.kind = 'competence') as competent, bool_or(o.kind = 'decision') as decided,
      bool_or(o.kind = 'conflict') as conflict,
      min(greatest(o.happened_on, o.told_on)) filter (where o.kind = 'referral' and o.told_on is not null) as referred_on
    from outcome o
    where o.centre = member.centre and o.request = member.id and o.kind <> 'nothing' and not exists (
      select from outcome later where later.centre = o.centre and later.replaces = o.position)
  ) ended
  cross join lateral (
    select coalesce(max(a.position) filter (where a.kind = 'closing'), 0)
      > coalesce(max(a.position) filter (where a.kind = 'reopening'), 0) as closed
    from act a where a.centre = member.centre and a.request = member.id and a.kind in ('closing', 'reopening')
  ) acted
) f;
