package be.cpasonline.portal;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.inbox.Inboxes;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.register.Act;
import be.cpasonline.register.Actor;
import be.cpasonline.register.RequestFile;
import be.cpasonline.trail.AgentNames;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together all that the page of a request shows. */
@Component
class RequestPages {

    private static final Duration LATELY = Duration.ofMinutes(15);

    private final RequestSections sections;
    private final Inboxes inboxes;
    private final AgentNames names;
    private final WelfareCentres centres;

    RequestPages(RequestSections sections, Inboxes inboxes, AgentNames names, WelfareCentres centres) {
        this.sections = sections;
        this.inboxes = inboxes;
        this.names = names;
        this.centres = centres;
    }

    /** A look at one request: who looks, in which language, when. */
    record Look(CentreAgent agent, Language language, Instant now) {}

    /** The page; {@code typed} and {@code mistake} are those of a case number that was refused. */
    RequestModel of(RequestFile file, Look look, String typed, Optional<String> mistake) {
        var texts = RequestSections.TEXTS.in(look.language());
        var today = BelgianTime.dayOf(look.now());
        var names = names(file, look.agent());
        var alike = this.inboxes.of(look.agent()).samePerson(file.publicId(), look.now());
        return new RequestModel(
                file,
                notes(file, look, names, texts),
                this.sections.of(file, look.language(), look.now()),
                Timeline.of(file, today, texts),
                alike.stream().map(like -> ShownLikeness.of(like, file, texts)).toList(),
                history(file, look.language(), names),
                enrolment(file, typed, mistake, texts),
                look.agent().role().covers(Role.HANDLER),
                new NextSteps(file, alike, today, texts).links(),
                texts);
    }

    List<HistoryLine> history(RequestFile file, CentreAgent agent, Language language) {
        return history(file, language, names(file, agent));
    }

    private List<HistoryLine> history(RequestFile file, Language language, Map<UUID, String> names) {
        return new History(
                        file,
                        RequestSections.TEXTS.in(language),
                        RequestSections.ACTS.in(language),
                        names,
                        this.centres)
                .lines();
    }

    private Map<UUID, String> names(RequestFile file, CentreAgent agent) {
        var actors = file.acts().stream().map(act -> act.by().id()).collect(Collectors.toSet());
        return this.names.of(agent, actors);
    }

    private List<String> notes(RequestFile file, Look look, Map<UUID, String> names, Texts.In texts) {
        var notes = new ArrayList<String>();
        lastOpenedByAnother(file, look)
                .ifPresent(opened -> notes.add(texts.get(
                                "opened",
                                "name",
                                names.getOrDefault(
                                        opened.by().id(),
                                        RequestSections.ACTS.in(look.language()).get("unknown")),
                                "time",
                                DeskDates.time(opened.at()))
                        + " " + texts.get("opened.why")));
        if (!file.request().centre().equals(look.agent().centre())) {
            notes.add(texts.get("inherited", "centre", centre(file, look.language())));
        }
        merged(file, texts).ifPresent(notes::add);
        return List.copyOf(notes);
    }

    private static Optional<String> merged(RequestFile file, Texts.In texts) {
        var leads = file.requests().size() > 1 ? Optional.of(texts.get("merged.leads")) : Optional.<String>empty();
        return file.mergedInto()
                .map(first -> texts.get("merged", "reference", first.reference()))
                .or(() -> leads);
    }

    /** Within the last 15 minutes: perhaps they are at work on it. */
    private static Optional<Act.Consultation> lastOpenedByAnother(RequestFile file, Look look) {
        return file.acts(Act.Consultation.class).stream()
                .filter(opened -> opened.by().kind() == Actor.Kind.AGENT)
                .filter(opened -> !opened.by().id().equals(look.agent().agent()))
                .filter(opened -> opened.at().isAfter(look.now().minus(LATELY)))
                .reduce((earlier, later) -> later);
    }

    private String centre(RequestFile file, Language language) {
        return this.centres
                .find(file.request().centre(), file.request().received().day())
                .map(found -> found.name().in(language))
                .orElse("");
    }

    private static EnrolmentForm enrolment(RequestFile file, String typed, Optional<String> mistake, Texts.In texts) {
        var action = Paths.request(texts.language(), file.publicId()) + "/enrolment";
        return new EnrolmentForm(action, file.caseNumber(), typed, mistake, texts);
    }
}
