package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.sealing.BlindToken;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
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
                competence_deadline, decision_deadline, language, identification, ground, municipality, channel,
                started_on)
              select id, centre, public_id, reference, :submittedAt, :receptionDate,
                :competenceDeadline, :decisionDeadline, :language, :identification, :ground, :municipality, :channel,
                :startedOn
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
            ), typed as (
              insert into hand_entry (request, centre, entered_by, transferred_from)
              select id, centre, :enteredBy, :transferredFrom from requested where cast(:enteredBy as uuid) is not null
            ), signed as (
              insert into signature (request, centre, recorded_at, recorded_by, signatory, signed_on)
              select id, centre, :submittedAt, :enteredBy, :signatory, :signedOn
              from requested where cast(:signatory as text) is not null
            )
            select id from requested
            """;

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was written; if not, the draft already made a request. */
    boolean insert(NewRequest request) {
        return withHand(withSealed(withOpen(this.jdbc.sql(INSERT), request), request), request.byHand())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private static JdbcClient.StatementSpec withOpen(JdbcClient.StatementSpec insert, NewRequest request) {
        var open = request.open();
        return insert.param("draft", request.draft().hash())
                .param("id", request.id())
                .param("publicId", request.publicId())
                .param("reference", request.reference().value())
                .param("centre", open.centre().value())
                .param("submittedAt", open.submittedAt().atOffset(ZoneOffset.UTC))
                .param("receptionDate", open.received().day())
                .param("competenceDeadline", open.deadlines().competence())
                .param("decisionDeadline", open.deadlines().decision())
                .param("language", open.language().tag())
                .param("identification", open.identification())
                .param("ground", open.place().map(OpenColumns.Place::ground).orElse(null), Types.VARCHAR)
                .param(
                        "municipality",
                        open.place().map(OpenColumns.Place::nisCode).orElse(null),
                        Types.INTEGER)
                .param("channel", open.channel().code())
                .param("startedOn", open.startedOn());
    }

    private static JdbcClient.StatementSpec withHand(JdbcClient.StatementSpec insert, Optional<ByHand> hand) {
        var from = hand.flatMap(ByHand::transferredFrom).map(CentreNumber::value);
        var signature = hand.flatMap(ByHand::signature);
        var signatory = signature.map(signed -> signed.by().code());
        return insert.param("enteredBy", hand.map(ByHand::enteredBy).orElse(null), Types.OTHER)
                .param("transferredFrom", from.orElse(null), Types.INTEGER)
                .param("signatory", signatory.orElse(null), Types.VARCHAR)
                .param("signedOn", signature.map(Signature::on).orElse(null), Types.DATE);
    }

    private static JdbcClient.StatementSpec withSealed(JdbcClient.StatementSpec insert, NewRequest request) {
        var sealed = request.sealed();
        var tokens = request.tokens();
        return insert.param("applicant", sealed.applicant())
                .param("identity", sealed.identity())
                .param("helper", sealed.helper(), Types.BINARY)
                .param("contact", sealed.contact())
                .param("living", sealed.living(), Types.BINARY)
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
