package be.cpasonline.sandbox.requests;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.language.Language;
import be.cpasonline.machines.Caller;
import be.cpasonline.request.Receipt;
import be.cpasonline.sandbox.JsonFields;
import be.cpasonline.sandbox.OnlyInSandbox;
import be.cpasonline.sandbox.SandboxDoor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes test requests for the centre of whoever calls. */
@RestController
@OnlyInSandbox
class TestRequestCalls {

    private final TestRequests requests;
    private final PublicAddress address;
    private final Clock clock;

    TestRequestCalls(TestRequests requests, PublicAddress address, Clock clock) {
        this.requests = requests;
        this.address = address;
        this.clock = clock;
    }

    record Made(List<Item> aidRequests) {}

    record Item(UUID aidRequestId, String href, String reference) {}

    @PostMapping(SandboxDoor.BASE + "testRequests")
    ResponseEntity<Made> make(Caller caller, HttpServletRequest request) throws IOException {
        QueryParameters.none(request);
        var wanted = wanted(JsonFields.of(request));
        var made = file(wanted, caller.software()).stream().map(this::shown).toList();
        return Answers.passing(new Made(made), 201);
    }

    private static Wanted wanted(JsonFields fields) {
        var count = fields.number("count", 1, Wanted.MOST);
        var wanted = new Wanted(
                count.orElse(1),
                fields.codes("traits", Trait::ofCode),
                fields.text("language", "unknownCode", TestRequestCalls::language),
                fields.text("submittedAt", "noDateTime", TestRequestCalls::moment));
        if (!wanted.agrees()) {
            fields.issue(Kind.INVALID_INPUT, "contradictingTraits", "traits");
        }
        fields.mustBeRight();
        return wanted;
    }

    private List<Receipt> file(Wanted wanted, CentreSoftware software) {
        try {
            return this.requests.file(wanted, software, this.clock.instant());
        } catch (Unmakeable refused) {
            throw ProblemException.badInput(
                    switch (refused.reason()) {
                        case NO_MERGER -> InputIssue.inBody(Kind.INVALID_INPUT, "noMerger", "traits");
                        case NOT_THEN -> InputIssue.inBody(Kind.INVALID_INPUT, "notThen", "submittedAt");
                    });
        }
    }

    private Item shown(Receipt receipt) {
        return new Item(
                receipt.publicId(),
                this.address.of("/aidRequests/" + receipt.publicId()),
                receipt.reference().value());
    }

    private static Optional<Language> language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static Optional<Instant> moment(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
