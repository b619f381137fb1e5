-- An attempt to reach the applicant that never was, or the case number of another person, is taken back by a later act
-- that names it: a refusal for want of reaction rests on attempts (circular, § 9.3). Outcomes have their own corrections. Nothing is erased.
alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check check (kind in (
  'entry', 'consultation', 'enrolment', 'contact', 'outcome', 'problem', 'closing', 'reopening', 'taking_back'));
alter table act drop constraint act_kind_check;
alter table act add constraint act_kind_check check (kind in (
  'enrolment', 'contact', 'outcome', 'problem', 'closing', 'reopening', 'taking_back'));

alter table act
  add column takes_back bigint,
  add constraint act_taken_back_once unique (centre, takes_back),
  add constraint act_takes_back_of_the_same_request
    foreign key (centre, takes_back, request) references act (centre, position, request),
  add constraint act_takes_back_check check ((kind = 'taking_back') = (takes_back is not null)),
  add constraint act_takes_back_earlier check (takes_back < position);
