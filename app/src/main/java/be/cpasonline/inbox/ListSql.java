package be.cpasonline.inbox;

/** The statements behind the lists; all text is fixed here, and what people ask travels as parameters. */
final class ListSql {

    private static final String WITH_STATE = """
            select r.id, r.centre, r.public_id, r.reference, r.channel, r.submitted_at, r.reception_date, r.language,
                   r.identification, e.year, e.number, s.read, s.closed, s.competence_running, s.decision_running,
                   s.competence_limit, s.decision_limit
              from aid_request r
              join register_entry e on e.centre = r.centre and e.request = r.id
              join %s s on s.centre = r.centre and s.request = r.id
             where r.centre = any (:reach)
            """;

    /** Every request within reach with its state. The clocks are the register's: {@code request_state}. */
    static final String FILES = WITH_STATE.formatted("request_state");

    /** The same for whoever picks a few of many: the state is found for those alone, and not for the whole centre. */
    static final String FEW = WITH_STATE.formatted("state_of_request");

    /** Every look at a list is kept in the access trail; it rides with the list itself, which costs no answer more. */
    static final String NOTED = """
            noted as (
              insert into trail (centre, agent, actor_kind, act, at) values (:own, :reader, 'agent', :act, :now)
            )""";

    /** What is found only for the few rows that are shown. */
    static final String MARKS = """
            cross join lateral (
              select bool_or(o.token is not null) as same_person,
                     bool_or(b.purpose = 'number' and p.identification in ('eid', 'itsme')
                       and other.identification in ('eid', 'itsme')) as same_certain
                from blind_index b
                join blind_index o on o.centre = b.centre and o.purpose = b.purpose and o.index_key = b.index_key
                 and o.token = b.token and o.request <> b.request
                join aid_request other on other.centre = o.centre and other.id = o.request
               where b.centre = p.centre and b.request = p.id and b.purpose in ('number', 'nameAndBirth')
            ) marked
            left join lateral (
              select a.name as opened_by, j.at as opened_at
                from consultation c
                join journal j on j.centre = c.centre and j.position = c.position
                join agent a on a.id::text = c.reader
               where c.centre = p.centre and c.request = p.id and c.reader_kind = 'agent' and c.reader <> :reader::text
                 and j.at > :lately
               order by j.position desc
               limit 1
            ) opened on true
            left join lateral (
              select s.applicant, s.identity, k.master_key, k.wrapped
                from sealed_request s
                join data_key k on k.centre = s.centre and k.request = s.request
               where :answersForOthers and s.centre = p.centre and s.request = p.id
            ) sealed on true
            """;

    /** One page, the counts of every filter and what stands before it: one answer. */
    private static final String PAGE = """
            with %s, file as materialized (
            %s
            ), keyed as (
              select file.*,
                case :sort
                  when 'urgency' then
                    case when closed then '2' when not read then '0' else '1' end || to_char(
                      case when competence_running then competence_limit
                           when decision_running then decision_limit
                           else date '9999-12-31' end, 'YYYY-MM-DD')
                  when 'submitted' then to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')
                  when 'received' then to_char(reception_date, 'YYYY-MM-DD')
                  when 'competence' then to_char(competence_limit, 'YYYY-MM-DD')
                  when 'decision' then to_char(decision_limit, 'YYYY-MM-DD')
                  when 'reference' then '-'
                  else to_char(year, 'FM0000') || to_char(number, 'FM00000000')
                end collate "C" as key
              from file
              where case :filter
                when 'unread' then not read
                when 'competence' then competence_running
                when 'decision' then decision_running
                when 'overdue' then competence_running and competence_limit < :today
                  or decision_running and decision_limit < :today
                when 'closed' then closed
                else true end
            ), counted as (
              select count(*) as all_files, count(*) filter (where not read) as unread,
                     count(*) filter (where competence_running) as competence,
                     count(*) filter (where decision_running) as decision,
                     count(*) filter (where closed) as closed_files,
                     count(*) filter (where competence_running and competence_limit < :today
                       or decision_running and decision_limit < :today) as overdue,
                     count(*) filter (where submitted_at > :since) as fresh
                from file
            ), passed as (
              select count(*) as passed from keyed where (key, reference collate "C") << (:key, :reference)
            ), p as (
              select * from keyed where :first or (key, reference collate "C") >> (:key, :reference)
               order by key UP, reference collate "C" UP
               limit :most
            )
            select counted.*, passed.passed, p.*, marked.same_person, marked.same_certain, opened.opened_by, opened.opened_at,
                   sealed.*
              from counted cross join passed
              left join (p
            %s
              ) on true
             order by p.key UP, p.reference collate "C" UP
            """.formatted(NOTED.strip(), FILES.strip(), MARKS.strip());

    static final String UPWARDS = PAGE.replace("<<", "<=").replace(">>", ">").replace("UP", "asc");
    static final String DOWNWARDS = PAGE.replace("<<", ">=").replace(">>", "<").replace("UP", "desc");

    private ListSql() {}
}
