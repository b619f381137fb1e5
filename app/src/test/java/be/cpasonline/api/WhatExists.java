package be.cpasonline.api;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestIssuer;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Receipt;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What exists at one centre, so that generated calls name it, beside what exists nowhere. */
final class WhatExists {

    private static final String WEBHOOKS = "/webhookSubscriptions";

    private final ApiTest api;
    private final List<Receipt> receipts;
    private final Map<String, List<Object>> known = new HashMap<>();
    private final Set<String> subscribed = new HashSet<>();
    private final String caseNumber;
    private final String address;
    private final List<String> tellTales = new ArrayList<>();

    WhatExists(ApiTest api, AidRequests requests, ReceiptCodes codes, NisCode municipality) throws Exception {
        this.api = api;
        var lastName = "Vanverklikker van " + municipality.value();
        this.caseNumber = "case-tell-tale-" + municipality.value();
        this.address = "http://127.0.0.1:1/tell-tale-" + municipality.value();
        this.tellTales.addAll(List.of(lastName, this.caseNumber, this.address));
        var applicant = new Applicant(lastName, Optional.of("Élodie"), Optional.empty(), Optional.empty());
        var submission = aSubmission().by(applicant).residingIn(municipality);
        this.receipts = IntStream.range(0, 6)
                .mapToObj(_ -> requests.submit(
                        submission.ofDraft(aSubmission().draft()).made(), MovableClock.START))
                .toList();
        var ids = this.receipts.stream().map(Receipt::publicId).toList();
        knows(
                "aidRequestId",
                Stream.of(ids.stream(), ids.stream(), Stream.of(UUID.randomUUID()))
                        .flatMap(id -> id));
        knows("receiptCode", ids.stream().map(codes::of));
        learnActs(ids.getFirst());
        learnKeys();
        learnWords();
        this.receipts.forEach(receipt -> this.tellTales.addAll(
                List.of(receipt.publicId().toString(), receipt.reference().toString(), codes.of(receipt.publicId()))));
    }

    /** By the name that the contract gives it. */
    Map<String, List<Object>> known() {
        return this.known;
    }

    /** What no other centre may ever read. */
    List<String> tellTales() {
        return List.copyOf(this.tellTales);
    }

    /**
     * Of a client of its own for each operation, since calls a minute are not what is looked at; where it is about
     * subscriptions, it has some.
     */
    String tokenFor(ContractOperation operation) throws Exception {
        var token = token(operation.id());
        if (operation.path().startsWith(WEBHOOKS) && this.subscribed.add(operation.id())) {
            learnSubscriptions(token);
        }
        return token;
    }

    private String token(String client) {
        return TestIssuer.running()
                .token()
                .ofCentre(this.receipts.getFirst().centre().value())
                .with("client_id", "generated " + client)
                .written();
    }

    private void learnActs(UUID request) throws Exception {
        var act = created(
                token("clerk"),
                "/aidRequests/" + request + "/enrolments",
                "{\"caseNumber\":\"" + this.caseNumber + "\"}");
        var id = act.get("actId").stringValue();
        this.tellTales.add(id);
        knows("actId", Stream.of(id, UUID.randomUUID()));
        knows("replaces", Stream.of(UUID.randomUUID()));
    }

    private void learnSubscriptions(String token) throws Exception {
        var ids = new ArrayList<Object>(List.of(UUID.randomUUID()));
        for (int one = 0; one < 3; one++) {
            var created = created(token, WEBHOOKS, "{\"address\":\"" + this.address + "\"}");
            ids.add(created.get("subscriptionId").stringValue());
            this.tellTales.add(created.get("subscriptionId").stringValue());
            this.tellTales.add(created.get("secret").stringValue());
        }
        knows("subscriptionId", ids.stream());
        knows("address", Stream.of("http://127.0.0.1:1/signals", "https://software.example/s", "https://[::1]/"));
    }

    private void learnKeys() throws JOSEException {
        var keys = List.of(
                new RSAKeyGenerator(2048).generate().toPublicJWK(),
                new ECKeyGenerator(Curve.P_256).generate().toPublicJWK());
        knows("jwk", keys.stream().map(JWK::toJSONObject));
        knows("keyId", Stream.concat(keys.stream().map(WhatExists::thumbprint), Stream.of("A".repeat(43))));
    }

    private void learnWords() {
        Stream.of("nisCode", "mainRegistration", "mainRegistrationAtAdmission", "waitingRegister", "stayingIn")
                .forEach(fact -> knows(fact, Stream.of(24062, 62063, 82032, 11007, 99999)));
        knows("means", Stream.of("email", "phone", "letter", "owl"));
        knows("kind", Stream.of("other", "wrongCentre", "owl"));
        knows("ssin", Stream.of("90020100130", "88451700301"));
        Stream.of("date", "sentOn")
                .forEach(day -> knows(day, Stream.of("2026-06-02", "2026-06-02", "2026-05-31", "2030-01-01")));
        knows("centreNumber", Stream.of(138, 550, 999));
        knows("agentId", Stream.of("agent-7", "85073003328", "a@b"));
        knows("after", Stream.of("", "bm9uc2Vuc2U", "Nzox"));
        knows("Accept-Language", Stream.of("nl-BE", "de;q=0.5, en", "xx"));
        knows("If-None-Match", Stream.of("\"x\"", "*"));
        knows("receptionDateFrom", Stream.of("2026-01-01", "2026-06-01"));
        knows("receptionDateTo", Stream.of("2026-12-31", "2026-06-30"));
        knows("BelGov-Trace-Id", Stream.generate(UUID::randomUUID).limit(3));
        knows("Idempotency-Key", Stream.generate(UUID::randomUUID).limit(2_000));
    }

    private void knows(String name, Stream<?> values) {
        this.known.put(name, values.<Object>map(value -> value).toList());
    }

    private JsonNode created(String token, String path, String body) throws Exception {
        var call = ApiTest.posting(path, body)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        var response = this.api.answer(call);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(201);
        return ApiTest.json(response);
    }

    private static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
