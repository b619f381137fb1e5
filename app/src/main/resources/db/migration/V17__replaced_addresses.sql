-- Whoever follows the link confirms on the side of the centre, in one transaction with the mails that tell those replaced.
grant insert on own_address_confirmed to cpas_application;

alter table mail
  drop constraint mail_kind_check,
  add constraint mail_kind_check check (kind in (
    'acknowledgement', 'notice', 'digest', 'reminder', 'limitWarning', 'addressConfirmation', 'addressChange',
    'addressReplaced'));
