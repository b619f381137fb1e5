package be.cpasonline.handover;

import be.cpasonline.calls.Codes;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.register.CentreRegister;
import be.cpasonline.register.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The body of an outcome: exactly the part that its kind names. */
final class OutcomeEntry {

    private static final String REPLACES = "replaces";
    private static final String NOTE = "note";
    private static final List<String> PARTS = List.of("decision", "referral", "merger", "conflict");
    private static final long NOWHERE = 0;
    private static final int HIGHEST_CENTRE = 9_999;

    private enum OutcomeKind {
        DECISION,
        REFERRAL,
        MERGER,
        CONFLICT,
        NOTHING
    }

    private OutcomeEntry() {}

    static Deed deed(Entry entry) {
        PARTS.forEach(entry::allows);
        entry.allows(NOTE);
        var replaces = entry.id(REPLACES);
        return entry.required("kind", name -> entry.code(name, OutcomeKind.class))
                .map(kind -> deed(kind, entry, replaces))
                .orElse((register, request, now) -> {
                    throw new IllegalStateException("an outcome without its kind");
                });
    }

    private static Deed deed(OutcomeKind kind, Entry entry, Optional<UUID> replaces) {
        PARTS.stream()
                .filter(name -> !name.equals(Codes.of(kind)))
                .filter(entry::given)
                .forEach(name -> entry.issue(Kind.INVALID_INPUT, "partOfAnotherKind", name));
        var note = entry.text(NOTE, Outcome.LONGEST_WORDS);
        if (note.isPresent() && kind != OutcomeKind.NOTHING) {
            entry.issue(Kind.INVALID_INPUT, "partOfAnotherKind", NOTE);
        }
        return switch (kind) {
            case DECISION -> replacing(replaces, part(entry, kind, OutcomeEntry::decision));
            case REFERRAL -> replacing(replaces, part(entry, kind, OutcomeEntry::referral));
            case CONFLICT -> replacing(replaces, part(entry, kind, OutcomeEntry::conflict));
            case MERGER -> merger(entry, replaces);
            case NOTHING -> takingBack(entry, replaces, note);
        };
    }

    private static Optional<Correcting> part(Entry entry, OutcomeKind kind, Function<Entry, Correcting> reading) {
        return entry.required(Codes.of(kind), entry::part).map(reading);
    }

    private static Correcting decision(Entry part) {
        var aid = part.required("aid", name -> part.words(name, Outcome.LONGEST_AID));
        var result = part.required("result", name -> part.code(name, Outcome.Result.class));
        var day = part.required("date", part::day);
        var noReaction = part.flag("noReaction").orElse(false);
        var remark = part.text("remark", Outcome.LONGEST_WORDS);
        return (register, request, replaced, now) -> register.decide(
                request,
                new Outcome.Decision(aid.orElseThrow(), result.orElseThrow(), day.orElseThrow(), noReaction, remark),
                replaced,
                now);
    }

    private static Correcting referral(Entry part) {
        var centre = part.required("centreNumber", name -> part.number(name, 1, HIGHEST_CENTRE));
        var reasons = part.required("reasons", name -> part.words(name, Outcome.LONGEST_WORDS));
        var sentOn = part.required("sentOn", part::day);
        var toldOn = part.day("toldOn");
        return (register, request, replaced, now) -> register.refer(
                request,
                new Outcome.Referral(
                        new CentreNumber(centre.orElseThrow()), reasons.orElseThrow(), sentOn.orElseThrow(), toldOn),
                replaced,
                now);
    }

    private static Correcting conflict(Entry part) {
        var day = part.required("date", part::day);
        return (register, request, replaced, now) -> register.reportConflict(request, day.orElseThrow(), replaced, now);
    }

    /** Another merger is recorded once the one that stands is taken back. */
    private static Deed merger(Entry entry, Optional<UUID> replaces) {
        if (replaces.isPresent()) {
            entry.issue(Kind.INVALID_INPUT, "mergerReplacesNothing", REPLACES);
        }
        var earlier = entry.required("merger", entry::part).flatMap(part -> part.required("aidRequestId", part::id));
        return (register, request, now) -> register.merge(request, earlier.orElseThrow(), now);
    }

    private static Deed takingBack(Entry entry, Optional<UUID> replaces, Optional<String> why) {
        var mistake = entry.required(REPLACES, name -> replaces);
        return (register, request, now) ->
                register.takeBack(request, position(register, request, mistake.orElseThrow()), why, now);
    }

    private static Deed replacing(Optional<UUID> replaces, Optional<Correcting> part) {
        return (register, request, now) ->
                part.orElseThrow().in(register, request, replaces.map(act -> position(register, request, act)), now);
    }

    /** Of an act that is not among those on the request: a position at which nothing stands that could be replaced. */
    private static long position(CentreRegister register, UUID request, UUID actId) {
        return register.position(request, actId).orElse(NOWHERE);
    }
}
