package be.cpasonline.inbox;

/** The statements that find requests by what their sealed words are indexed under; all text is fixed here. */
final class SearchSql {

    private static final String SHOWN = """
            select p.*, marked.same_person, marked.same_certain, opened.opened_by, opened.opened_at
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
            """.formatted(ListSql.NOTED, ListSql.FILES.strip()) + SHOWN;

    /** Those under the same number, or the same name and birth, as one request of the same centre. */
    static final String ALIKE = """
            with mine as (
              select r.id, r.centre, r.identification in ('eid', 'itsme') as proven
                from aid_request r where r.centre = any (:reach) and r.public_id = :publicId
            ), alike as (
              select o.centre, o.request, bool_or(o.purpose = 'number') as by_number, bool_or(m.proven) as proven
                from mine m
                join blind_index b on b.centre = m.centre and b.request = m.id
                 and b.purpose in ('number', 'nameAndBirth')
                join blind_index o on o.centre = b.centre and o.purpose = b.purpose and o.index_key = b.index_key
                 and o.token = b.token and o.request <> b.request
               group by o.centre, o.request
            ), p as (
              select file.*, alike.by_number,
                     alike.by_number and alike.proven and file.identification in ('eid', 'itsme') as certain
                from (
            %s
                ) file
                join alike on alike.centre = file.centre and alike.request = file.id
            )
            """.formatted(ListSql.FILES.strip()) + SHOWN;

    private SearchSql() {}
}
