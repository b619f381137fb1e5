package be.cpasonline.register;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.register.ActRows.Place;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.DataKeys;
import be.cpasonline.sealing.DataKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the seal of a request and of all that was written about it. */
@Component
class Files {

    private final AidRequests requests;
    private final ActRows rows;
    private final DataKeys keys;

    Files(AidRequests requests, ActRows rows, DataKeys keys) {
        this.requests = requests;
        this.rows = rows;
        this.keys = keys;
    }

    /** Empty when it is out of reach, or retention deleted its key. */
    Optional<RequestFile> open(CentreAccess access, Place place) {
        return this.requests.find(access, place.request()).map(request -> {
            var ledger = this.rows.ledger(place);
            return new RequestFile(request, ledger, acts(place, ledger), besides(place, ledger));
        });
    }

    /** The words of an act, sealed for the position it will take. */
    Optional<byte[]> sealed(Place place, NewAct act, long position) {
        return act.words()
                .map(words -> words.sealed(this.keys.of(place.request()).orElseThrow(), position));
    }

    private List<Act> acts(Place place, Ledger ledger) {
        var own = ledger.rows().stream()
                .filter(row -> row.request().equals(place.request()))
                .toList();
        var key = this.keys.of(place.request());
        return Stream.concat(this.rows.readings(place).stream(), own.stream())
                .sorted(Comparator.comparing(ActRow::position))
                .map(row -> act(row, words(row, key)))
                .toList();
    }

    /** What counts on the requests merged with this one, each opened by its own key; retention may have taken a key. */
    private List<Act> besides(Place place, Ledger ledger) {
        var others = ledger.requests().stream()
                .map(InFile::request)
                .filter(other -> !other.equals(place.request()))
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        var keys = this.keys.of(others);
        return others.stream()
                .filter(keys::containsKey)
                .flatMap(other -> ledger.seenFrom(other).counting().stream()
                        .map(row -> act(row, words(row, Optional.ofNullable(keys.get(other))))))
                .toList();
    }

    private static Optional<ActWords> words(ActRow row, Optional<DataKey> key) {
        return row.words().map(closed -> ActWords.opened(key.orElseThrow(), row.position(), closed));
    }

    private static Act act(ActRow row, Optional<ActWords> words) {
        return switch (row.kind()) {
            case "consultation" -> new Act.Consultation(row.position(), row.at(), row.by());
            case NewAct.ENROLMENT ->
                new Act.Enrolment(
                        row.position(),
                        row.at(),
                        row.by(),
                        words.flatMap(ActWords::text).orElseThrow());
            case NewAct.CONTACT ->
                new Act.ContactAttempt(
                        row.position(), row.at(), row.by(), words.orElseThrow().contact());
            case NewAct.OUTCOME -> recorded(row, row.outcome().orElseThrow(), words);
            case NewAct.PROBLEM ->
                new Act.ProblemReport(
                        row.position(), row.at(), row.by(), words.orElseThrow().trouble());
            case NewAct.TAKING_BACK -> takingBack(row, words);
            case NewAct.CLOSING -> new Act.Closing(row.position(), row.at(), row.by());
            case NewAct.REOPENING -> new Act.Reopening(row.position(), row.at(), row.by());
            default -> throw new IllegalStateException("an act of unknown kind");
        };
    }

    private static Act takingBack(ActRow row, Optional<ActWords> words) {
        return new Act.TakingBack(
                row.position(), row.at(), row.by(), row.takesBack().orElseThrow(), words.flatMap(ActWords::remark));
    }

    private static Act recorded(ActRow row, ActRow.OutcomeRow half, Optional<ActWords> words) {
        return new Act.OutcomeRecorded(row.position(), row.at(), row.by(), outcome(half, words), half.replaces());
    }

    static Outcome outcome(ActRow.OutcomeRow half, Optional<ActWords> words) {
        Optional<LocalDate> on = half.happenedOn();
        return switch (half.kind()) {
            case NewAct.COMPETENCE -> new Outcome.HeldCompetent();
            case NewAct.DECISION -> words.orElseThrow().decision(on.orElseThrow());
            case NewAct.REFERRAL -> words.orElseThrow().referral(on.orElseThrow(), half.toldOn());
            case NewAct.MERGER -> half.into().orElseThrow();
            case NewAct.CONFLICT -> new Outcome.ConflictReported(on.orElseThrow());
            case NewAct.NOTHING -> new Outcome.TakenBack(words.flatMap(ActWords::remark));
            default -> throw new IllegalStateException("an outcome of unknown kind");
        };
    }
}
