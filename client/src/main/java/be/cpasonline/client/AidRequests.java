package be.cpasonline.client;

import be.cpasonline.client.keys.CannotOpenException;
import be.cpasonline.client.model.AidRequest;
import be.cpasonline.client.model.AidRequestMatches;
import be.cpasonline.client.model.AidRequestPage;
import be.cpasonline.client.model.AidRequestQuery;
import be.cpasonline.client.model.AidRequestSummary;
import be.cpasonline.client.model.PersonalPart;
import be.cpasonline.client.model.Receipt;
import be.cpasonline.client.model.ReceiptEntry;
import be.cpasonline.client.model.SealedDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests of the centre: list them, fetch each, and confirm that it arrived. */
public final class AidRequests {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Calls calls;
    private final Opening opening;

    AidRequests(Calls calls, Opening opening) {
        this.calls = calls;
        this.opening = opening;
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

    /**
     * The official acknowledgement, as PDF; opened when it came sealed.
     *
     * @throws CannotOpenException when it was sealed to none of our keys
     */
    public byte[] acknowledgement(UUID id) {
        return fetchAcknowledgement(id).pdf().orElseThrow(() -> new CannotOpenException("sealed to none of our keys"));
    }

    /** The same, with what came, to be kept. */
    public FetchedDocument fetchAcknowledgement(UUID id) {
        return this.calls.send(Call.get("/aidRequests/" + id + "/acknowledgement"), answer -> {
            var body = answer.body();
            if (startsAsPdf(body)) {
                return new FetchedDocument(Optional.of(body), false, body);
            }
            var sealed = this.calls.read(answer, SealedDocument.class).sealed();
            return new FetchedDocument(this.opening.opened(sealed), true, body);
        });
    }

    /** One that was kept sealed: its JSON as it came; empty when it was sealed to none of our keys. */
    public Optional<byte[]> openAcknowledgement(byte[] json) {
        return this.opening.opened(Json.read(json, SealedDocument.class).sealed());
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
        return Optional.ofNullable(request.personal())
                .or(() -> this.opening.opened(request.sealed(), PersonalPart.class));
    }

    private static boolean startsAsPdf(byte[] body) {
        return body.length > PDF.length && Arrays.equals(PDF, 0, PDF.length, body, 0, PDF.length);
    }
}
