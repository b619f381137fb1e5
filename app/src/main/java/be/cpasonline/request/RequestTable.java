package be.cpasonline.request;

import be.cpasonline.sealing.BlindToken;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request and all that belongs to it, written in one statement: round trips cost the most. */
@Component
class RequestTable {

    /** Inserts nothing at all when the draft is claimed; waits for a concurrent claim of it to end one way or the other. */
    private static final String INSERT = """
            with claimed as (
              insert into claim (draft, request, public_id, reference, centre)
              values (:draft, :id, :publicId, :reference, :centre)
              on conflict (draft) do nothing
              returning request as id, public_id, reference, centre
            ), requested as (
              insert into aid_request (id, centre, public_id, reference, submitted_at, reception_date,
                competence_deadline, decision_deadline, language, identification, ground, municipality)
              select id, centre, public_id, reference, :submittedAt, :receptionDate,
                :competenceDeadline, :decisionDeadline, :language, :identification, :ground, :municipality
              from claimed
              returning id, centre
            ), sealed as (
              insert into sealed_request (request, centre, applicant, identity, helper, contact, living, need)
              select id, centre, :applicant, :identity, :helper, :contact, :living, :need from requested
            ), keyed as (
              insert into data_key (request, centre, master_key, wrapped)
              select id, centre, :masterKey, :wrapped from requested
            ), indexed as (
              insert into blind_index (centre, purpose, index_key, token, request)
              select centre, purpose, index_key, token, id
              from requested, unnest(:purposes, :indexKeys, :tokens) as made (purpose, index_key, token)
            )
            select id from requested
            """;

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was written; if not, the draft already made a request. */
    boolean insert(NewRequest request) {
        return withSealed(withOpen(this.jdbc.sql(INSERT), request), request)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private static JdbcClient.StatementSpec withOpen(JdbcClient.StatementSpec insert, NewRequest request) {
        var deadlines = request.received().deadlines();
        return insert.param("draft", request.submission().draft().hash())
                .param("id", request.id())
                .param("publicId", UUID.randomUUID())
                .param("reference", request.reference().value())
                .param("centre", request.competence().centre().number().value())
                .param("submittedAt", request.sentAt().atOffset(ZoneOffset.UTC))
                .param("receptionDate", request.received().day())
                .param("competenceDeadline", deadlines.competence())
                .param("decisionDeadline", deadlines.decision())
                .param("language", request.submission().language().tag())
                .param("identification", request.submission().identification().code())
                .param("ground", request.competence().ground().code())
                .param(
                        "municipality",
                        request.competence().municipality().nisCode().value());
    }

    private static JdbcClient.StatementSpec withSealed(JdbcClient.StatementSpec insert, NewRequest request) {
        var sealed = request.sealed();
        var tokens = request.tokens();
        return insert.param("applicant", sealed.applicant())
                .param("identity", sealed.identity())
                .param("helper", sealed.helper(), Types.BINARY)
                .param("contact", sealed.contact())
                .param("living", sealed.living())
                .param("need", sealed.need(), Types.BINARY)
                .param("masterKey", request.key().masterKey())
                .param("wrapped", request.key().wrapped())
                .param(
                        "purposes",
                        tokens.stream().map(token -> token.purpose().code()).toArray(String[]::new))
                .param("indexKeys", tokens.stream().map(BlindToken::indexKey).toArray(Long[]::new))
                .param("tokens", tokens.stream().map(BlindToken::token).toArray(byte[][]::new));
    }
}
