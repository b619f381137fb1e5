package be.cpasonline.exchange;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.JsonBody;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.PublicAddress;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.machines.Caller;
import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken.Purpose;
import be.cpasonline.wall.Wall;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The requests of a person: the number stands in the body, never in an address. Belgif REST guide, rule sens-dat. */
@RestController
class QueryCalls {

    private static final String PATH = "/aidRequests/query";
    private static final int LARGEST_BODY = 1_000;
    private static final int MOST = 100;
    private static final Pattern SSIN = Pattern.compile("[0-9]{11}");

    private final Wall wall;
    private final ListTable table;
    private final BlindIndexes indexes;
    private final Summaries summaries;
    private final PublicAddress address;
    private final Clock clock;

    QueryCalls(
            Wall wall, ListTable table, BlindIndexes indexes, Summaries summaries, PublicAddress address, Clock clock) {
        this.wall = wall;
        this.table = table;
        this.indexes = indexes;
        this.summaries = summaries;
        this.address = address;
        this.clock = clock;
    }

    record Matches(String self, List<SummaryAnswer> items, int total) {}

    @PostMapping(path = Call.BASE + PATH, consumes = "application/json")
    ResponseEntity<Matches> query(Caller caller, HttpServletRequest request, InputStream body) throws IOException {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var ssin = ssin(JsonBody.object(JsonBody.bytes(body, LARGEST_BODY)));
        var items = found(ssin, caller.software(), now);
        return Answers.passing(new Matches(this.address.of(PATH), items, items.size()), 200);
    }

    private List<SummaryAnswer> found(String ssin, CentreSoftware software, Instant now) {
        var tokens = NationalNumber.typed(ssin, BelgianTime.dayOf(now)).stream()
                .flatMap(number -> software.reach().stream())
                .collect(Collectors.toMap(
                        Function.identity(), centre -> this.indexes.search(Purpose.NUMBER, centre.value(), ssin)));
        return this.summaries.of(
                this.wall.forAccess(software, () -> this.table.numbered(software, tokens, MOST, now)), software, now);
    }

    private static String ssin(JsonNode body) {
        var issues = new ArrayList<InputIssue>();
        body.propertyNames().stream()
                .filter(name -> !name.equals("ssin"))
                .forEach(name -> issues.add(InputIssue.inBody(Kind.UNKNOWN_INPUT, "unknownProperty", name)));
        var given = body.get("ssin");
        if (given == null) {
            issues.add(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "requiredProperty", "ssin"));
        } else if (!given.isString() || !SSIN.matcher(given.stringValue()).matches()) {
            issues.add(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noSsin", "ssin"));
        }
        if (!issues.isEmpty() || given == null) {
            throw new ProblemException(Problem.badInput(issues));
        }
        return given.stringValue();
    }
}
