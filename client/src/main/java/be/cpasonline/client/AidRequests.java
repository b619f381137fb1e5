package be.cpasonline.client;

import be.cpasonline.client.keys.OpeningKeys;
import be.cpasonline.client.model.AidRequest;
import be.cpasonline.client.model.AidRequestMatches;
import be.cpasonline.client.model.AidRequestPage;
import be.cpasonline.client.model.AidRequestQuery;
import be.cpasonline.client.model.AidRequestSummary;
import be.cpasonline.client.model.PersonalPart;
import be.cpasonline.client.model.Receipt;
import be.cpasonline.client.model.ReceiptEntry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The requests of the centre: list them, fetch each, and confirm that it arrived. */
public final class AidRequests {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Calls calls;
    private final OpeningKeys keys;

    AidRequests(Calls calls, OpeningKeys keys) {
        this.calls = calls;
        this.keys = keys;
    }

    /** The first page, or the one after the cursor of a page that was worked through. */
    public AidRequestPage list(Listing listing, Optional<String> after) {
        var call = listing.call();
        return this.calls.send(after.map(cursor -> call.with("after", cursor)).orElse(call), AidRequestPage.class);
    }

    /** The same, unless nothing changed since the answer with that ETag. */
    public Polled<AidRequestPage> poll(Listing listing, Optional<String> after, Optional<String> etag) {
        var call = listing.call();
        return Polling.of(this.calls, call, after, etag, AidRequestPage.class);
    }

    /** The requests of the person with that national number, the latest first, at most 100. */
    public List<AidRequestSummary> ofPerson(String ssin) {
        var query = AidRequestQuery.builder().ssin(ssin).build();
        return this.calls
                .send(Call.ask("/aidRequests/query", query), AidRequestMatches.class)
                .items();
    }

    /** One, with all that a case needs. It counts as taken over only once it is confirmed. */
    public FetchedRequest get(UUID id) {
        return this.calls.send(Call.get("/aidRequests/" + id), answer -> {
            var request = this.calls.read(answer, AidRequest.class);
            return new FetchedRequest(request, personal(request), answer.body());
        });
    }

    /** One that was kept: its JSON as it came. */
    public FetchedRequest read(byte[] json) {
        var request = Json.read(json, AidRequest.class);
        return new FetchedRequest(request, personal(request), json);
    }

    /** The official acknowledgement, as PDF. */
    public byte[] acknowledgement(UUID id) {
        return this.calls.send(Call.get("/aidRequests/" + id + "/acknowledgement"), answer -> {
            if (!startsAsPdf(answer.body())) {
                throw Wire.lost("an answer that is no PDF", new IllegalStateException("no PDF"));
            }
            return answer.body();
        });
    }

    /** Confirms what was stored: from now on it is read, and nobody is reminded of it. As often as you like. */
    public Receipt confirm(UUID id, String receiptCode) {
        return confirm(id, receiptCode, null);
    }

    /** The same for an agent, by the pseudonym that your software gives them. */
    public Receipt confirm(UUID id, String receiptCode, @Nullable String agent) {
        var entry = new ReceiptEntry(receiptCode, agent);
        return this.calls.send(Call.put("/aidRequests/" + id + "/receipt", entry), Receipt.class);
    }

    private Optional<PersonalPart> personal(AidRequest request) {
        var plain = request.personal();
        var sealed = request.sealed();
        if (plain != null || sealed == null) {
            return Optional.ofNullable(plain);
        }
        return sealed.stream()
                .flatMap(part -> this.keys.open(part.keyId(), part.jwe()).stream())
                .findFirst()
                .map(AidRequests::personalPart);
    }

    private static PersonalPart personalPart(byte[] opened) {
        try {
            return Json.read(opened, PersonalPart.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("the sealed part is no personal part");
        }
    }

    private static boolean startsAsPdf(byte[] body) {
        return body.length > PDF.length && Arrays.equals(PDF, 0, PDF.length, body, 0, PDF.length);
    }
}
