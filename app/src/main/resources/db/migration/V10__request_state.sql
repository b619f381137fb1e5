-- Where each request stands, for lists, figures, reminders and warnings: the one place that says so in SQL. It runs with
-- the rights of whoever asks, so that the wall of a centre holds here too.
--
-- A request is led by the first one into which it is merged, else by itself: the two form one file. The more favourable
-- limits of a file govern all its requests (circular § 9.2.1). Its clock for competence ends when the centre holds itself
-- competent, decides, brings the conflict before the federal service, or has sent it on and told the applicant; its
-- clock for the decision with a decision or that referral; both while it is closed. A referral that was late leaves the
-- examination owed until that day (law of 8 July 1976, art. 58 § 3; law of 26 May 2002, art. 18 § 4).
--
-- "read": opened by an agent or confirmed by software. What an agent entered by hand, the centre has read.
create view request_state with (security_invoker = true) as
with standing as (
  select o.centre, o.request, o.kind, o.happened_on, o.told_on, o.first_request
  from outcome o
  where o.kind <> 'nothing' and not exists (
    select from outcome later where later.centre = o.centre and later.replaces = o.position)
), led as (
  select r.centre, r.id as request, r.channel, r.competence_deadline, r.decision_deadline,
    coalesce(m.first_request, r.id) as leader
  from aid_request r
  left join standing m on m.centre = r.centre and m.request = r.id and m.kind = 'merger'
), acted as (
  select centre, request, bool_or(kind = 'competence') as competent,
    coalesce(max(position) filter (where kind = 'closing'), 0)
      > coalesce(max(position) filter (where kind = 'reopening'), 0) as closed
  from act where kind in ('competence', 'closing', 'reopening')
  group by centre, request
), ended as (
  select centre, request, bool_or(kind = 'decision') as decided, bool_or(kind = 'conflict') as conflict,
    min(greatest(happened_on, told_on)) filter (where kind = 'referral' and told_on is not null) as referred_on
  from standing group by centre, request
), file as (
  select l.centre, l.leader, min(l.competence_deadline) as competence_limit, min(l.decision_deadline) as decision_limit,
    coalesce(bool_or(a.competent), false) as competent, coalesce(bool_or(e.decided), false) as decided,
    coalesce(bool_or(e.conflict), false) as conflict, min(e.referred_on) as referred_on,
    coalesce(bool_or(a.closed) filter (where l.request = l.leader), false) as closed
  from led l
  left join acted a on a.centre = l.centre and a.request = l.request
  left join ended e on e.centre = l.centre and e.request = l.request
  group by l.centre, l.leader
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
join file f on f.centre = l.centre and f.leader = l.leader
left join acted a on a.centre = l.centre and a.request = l.request;

grant select on request_state to cpas_application, cpas_machinery;
