package be.cpasonline.portal;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.register.Act;
import be.cpasonline.register.Actor;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.RequestFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the centre did with a request, in words, the earliest first. Of the readings only the first, and the
 * receipt that software confirmed: all of them stand in the access trail.
 *
 * @param page the words of the page, {@code acts} those of the acts
 * @param names of the agents who acted
 */
record History(RequestFile file, Texts.In page, Texts.In acts, Map<UUID, String> names, WelfareCentres centres) {

    List<HistoryLine> lines() {
        var shown = readingsShown();
        return this.file.acts().stream()
                .filter(act -> !(act instanceof Act.Consultation) || shown.contains(act.position()))
                .map(this::line)
                .toList();
    }

    private Set<Long> readingsShown() {
        var readings = this.file.acts(Act.Consultation.class);
        return Stream.concat(
                        readings.stream().limit(1),
                        readings.stream().filter(History::bySoftware).limit(1))
                .map(Act::position)
                .collect(Collectors.toSet());
    }

    /** Software reads by confirming that the request arrived. */
    private static boolean bySoftware(Act.Consultation reading) {
        return reading.by().kind() == Actor.Kind.SOFTWARE;
    }

    private HistoryLine line(Act act) {
        return new HistoryLine(what(act), details(act), when(act.at(), act.by()));
    }

    private String what(Act act) {
        return switch (act) {
            case Act.Consultation reading -> this.acts.get(bySoftware(reading) ? "receipt" : "read");
            case Act.Enrolment enrolment -> this.acts.get("enrolment", "number", enrolment.caseNumber());
            case Act.ContactAttempt attempt -> what(attempt.contact());
            case Act.TakingBack back -> this.acts.get(isAttempt(back) ? "takenBack.contact" : "takenBack.enrolment");
            case Act.OutcomeRecorded recorded -> what(recorded.outcome());
            case Act.ProblemReport report ->
                this.acts.get(
                        "problem",
                        "problem",
                        this.acts.get("problem." + code(report.trouble().problem())));
            case Act.Closing closing -> this.acts.get("closing");
            case Act.Reopening reopening -> this.acts.get("reopening");
        };
    }

    private String what(Contact contact) {
        return this.acts.get(
                contact.reached() ? "contact.reached" : "contact.missed",
                "means",
                this.acts.get("means." + code(contact.means())),
                "day",
                day(contact.day()));
    }

    private boolean isAttempt(Act.TakingBack back) {
        return this.file.acts(Act.ContactAttempt.class).stream()
                .anyMatch(attempt -> attempt.position() == back.takesBack());
    }

    private String what(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Decision decision ->
                this.acts.get(
                        "decision",
                        "day",
                        day(decision.on()),
                        "aid",
                        decision.aid(),
                        "result",
                        this.acts.get("result." + code(decision.result())));
            case Outcome.Referral referral ->
                this.acts.get(
                        "referral", "day", day(referral.sentOn()), "centre", name(referral.to(), referral.sentOn()));
            case Outcome.MergedInto merged -> this.acts.get("merger", "reference", merged.reference());
            case Outcome.ConflictReported conflict -> this.acts.get("conflict", "day", day(conflict.on()));
            case Outcome.HeldCompetent held -> this.acts.get("competence");
            case Outcome.TakenBack back -> this.acts.get("takenBack");
        };
    }

    private List<String> details(Act act) {
        return switch (act) {
            case Act.ContactAttempt attempt -> ended(attempt, attempt.contact().note());
            case Act.ProblemReport(var position, var at, var by, var trouble) ->
                Stream.of(
                                trouble.message().map(text -> this.acts.get("problem.message", "text", text)),
                                trouble.words())
                        .flatMap(Optional::stream)
                        .toList();
            case Act.OutcomeRecorded recorded -> details(recorded);
            case Act.Consultation consultation -> List.of();
            case Act.Enrolment enrolment -> ended(enrolment, Optional.empty());
            case Act.TakingBack back -> back.why().stream().toList();
            case Act.Closing closing -> List.of();
            case Act.Reopening reopening -> List.of();
        };
    }

    /** Its note, and that it counts no more when a later act says so. */
    private List<String> ended(Act act, Optional<String> note) {
        var back = this.file.acts(Act.TakingBack.class).stream()
                .filter(later -> later.takesBack() == act.position())
                .map(later -> this.acts.get("replaced"));
        return Stream.concat(note.stream(), back).toList();
    }

    private List<String> details(Act.OutcomeRecorded recorded) {
        var details = new ArrayList<String>(details(recorded.outcome()));
        recorded.replaces().ifPresent(position -> details.add(this.acts.get("replaces")));
        var standing = this.file.outcomesInForce().stream()
                .map(Act.OutcomeRecorded::position)
                .collect(Collectors.toSet());
        if (!standing.contains(recorded.position()) && !(recorded.outcome() instanceof Outcome.TakenBack)) {
            details.add(this.acts.get("replaced"));
        }
        return List.copyOf(details);
    }

    private List<String> details(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Decision decision ->
                Stream.of(
                                decision.noReaction()
                                        ? Optional.of(this.acts.get("decision.noReaction"))
                                        : Optional.<String>empty(),
                                decision.remark())
                        .flatMap(Optional::stream)
                        .toList();
            case Outcome.Referral referral ->
                List.of(
                        referral.toldOn()
                                .map(told -> this.acts.get("referral.told", "day", day(told)))
                                .orElseGet(() -> this.acts.get("referral.untold")),
                        referral.reasons());
            case Outcome.MergedInto merged -> List.of();
            case Outcome.ConflictReported conflict -> List.of();
            case Outcome.HeldCompetent held -> List.of();
            case Outcome.TakenBack back -> back.why().stream().toList();
        };
    }

    private String when(Instant at, Actor by) {
        var moment = DeskDates.moment(this.page.language(), at);
        return switch (by.kind()) {
            case AGENT -> this.page.get("history.by", "moment", moment, "name", nameOf(by));
            case SOFTWARE ->
                by.agentId()
                        .map(agent -> this.page.get("history.software.agent", "moment", moment, "agent", agent.value()))
                        .orElseGet(() -> this.page.get("history.software", "moment", moment));
        };
    }

    private String nameOf(Actor by) {
        return this.names.getOrDefault(by.id(), this.acts.get("unknown"));
    }

    private String name(CentreNumber centre, LocalDate day) {
        return this.centres
                .find(centre, day)
                .map(found -> found.name().in(this.page.language()))
                .orElseGet(centre::toString);
    }

    private String day(LocalDate day) {
        return DeskDates.day(this.page.language(), day);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "History[redacted]";
    }
}
