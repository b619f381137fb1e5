package be.cpasonline.handover;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.JsonBody;
import be.cpasonline.calls.Misses;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.machines.Caller;
import be.cpasonline.register.ConfirmedReceipts;
import be.cpasonline.register.ReceiptAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a request arrived whole at the software of its centre: only then it counts as taken over. Circular § 8.2. */
@RestController
class ReceiptCalls {

    private static final int LARGEST_BODY = 10_000;
    private static final String CODE = "receiptCode";
    private static final Pattern FORM_OF_CODE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final ConfirmedReceipts receipts;
    private final Misses misses;
    private final Clock clock;

    ReceiptCalls(ConfirmedReceipts receipts, Misses misses, Clock clock) {
        this.receipts = receipts;
        this.misses = misses;
        this.clock = clock;
    }

    /** When it was confirmed for the first time. */
    record Receipt(UUID aidRequestId, Instant confirmedAt) {}

    @PutMapping(path = Call.BASE + "/aidRequests/{aidRequestId}/receipt", consumes = "application/json")
    ResponseEntity<Receipt> confirm(
            Caller caller, @PathVariable String aidRequestId, HttpServletRequest request, InputStream body)
            throws IOException {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var publicId = this.misses.named(aidRequestId, caller.software(), now);
        var entry = Entry.of(JsonBody.object(JsonBody.bytes(body, LARGEST_BODY)));
        var code = entry.required(CODE, name -> entry.form(name, FORM_OF_CODE));
        var software = caller.software().actingFor(entry.agentId());
        entry.mustBeRight();
        return switch (this.receipts.confirm(software, publicId, code.orElseThrow(), now)) {
            case ReceiptAnswer.Confirmed(var at, var before) ->
                Answers.passing(new Receipt(publicId, at), before ? 200 : 201);
            case ReceiptAnswer.WrongCode wrong ->
                throw ProblemException.badInput(InputIssue.inBody(Kind.INVALID_INPUT, "wrongReceiptCode", CODE));
            case ReceiptAnswer.NotHere none -> throw Misses.noRequest();
        };
    }
}
