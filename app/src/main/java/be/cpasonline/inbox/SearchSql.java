package be.cpasonline.inbox;

/** The statements that find requests by what their sealed words are indexed under; all text is fixed here. */
final class SearchSql {

    private static final String SHOWN = """
            select p.*, marked.same_person, marked.same_certain, opened.opened_by, opened.opened_at, sealed.*
              from p
            %s
             order by p.submitted_at desc, p.reference
            """.formatted(ListSql.MARKS.strip());

    /** Every word must stand in the name; a number must be the number; signs must stand in the reference. */
    static final String FOUND = """
            with %s, wanted as (
              select * from unnest(:words, :purposes, :centres, :keys, :tokens) as t(word, purpose, centre, index_key, token)
            ), indexed as (
              select b.centre, b.request
                from wanted w
                join blind_index b on b.centre = w.centre and b.purpose = w.purpose and b.index_key = w.index_key
                 and b.token = w.token
               group by b.centre, b.request, b.purpose
              having count(distinct w.word) = (select count(distinct o.word) from wanted o where o.purpose = b.purpose)
            ), p as (
              select * from (
            %s
              ) file
               where (file.centre, file.id) in (select centre, request from indexed)
                  or (:part <> '' and replace(file.reference, '-', '') like '%%' || :part || '%%')
               order by file.submitted_at desc, file.reference
               limit :most
            )
            """.formatted(ListSql.NOTED, ListSql.FEW.strip()) + SHOWN;

    /** The sealed half of one request, for whoever answers for more than one centre. */
    static final String PERSON = """
            select r.id, r.centre, r.public_id, r.identification, s.applicant, s.identity, k.master_key, k.wrapped
              from aid_request r
              join sealed_request s on s.centre = r.centre and s.request = r.id
              join data_key k on k.centre = r.centre and k.request = r.id
             where r.centre = any (:reach) and r.public_id = :publicId
            """;

    /** Which of those sought in other centres are found there, and with certainty. */
    static final String ELSEWHERE = """
            select w.public_id, bool_or(w.purpose = 'number' and w.proven and r.identification in ('eid', 'itsme')) as certain
              from unnest(:ids, :proven, :centres, :purposes, :keys, :tokens)
                as w (public_id, proven, centre, purpose, index_key, token)
              join blind_index b on b.centre = w.centre and b.purpose = w.purpose and b.index_key = w.index_key
               and b.token = w.token
              join aid_request r on r.centre = b.centre and r.id = b.request
             group by w.public_id
            """;

    /** Those under the same number, or the same name and birth, as one request: in its centre, and by the tokens of others. */
    static final String ALIKE = """
            with mine as (
              select r.id, r.centre, r.identification in ('eid', 'itsme') as proven
                from aid_request r where r.centre = any (:reach) and r.public_id = :publicId
            ), known as (
              select m.id, m.proven, b.centre, b.purpose, b.index_key, b.token
                from mine m
                join blind_index b on b.centre = m.centre and b.request = m.id
                 and b.purpose in ('number', 'nameAndBirth')
               union all
              select m.id, m.proven, w.centre, w.purpose, w.index_key, w.token
                from mine m
               cross join unnest(:centres, :purposes, :keys, :tokens) as w (centre, purpose, index_key, token)
            ), alike as (
              select o.centre, o.request, bool_or(o.purpose = 'number') as by_number, bool_or(k.proven) as proven
                from known k
                join blind_index o on o.centre = k.centre and o.purpose = k.purpose and o.index_key = k.index_key
                 and o.token = k.token and o.request <> k.id
               group by o.centre, o.request
            ), p as (
              select file.*, alike.by_number,
                     alike.by_number and alike.proven and file.identification in ('eid', 'itsme') as certain
                from (
            %s
                ) file
                join alike on alike.centre = file.centre and alike.request = file.id
            )
            """.formatted(ListSql.FEW.strip()) + SHOWN;

    private SearchSql() {}
}
