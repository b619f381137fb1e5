package be.cpasonline.form;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All answers once more before sending, the centre with its reason, and the day on which the request will count. */
@Component
class CheckPage implements FormPage<CheckPage.Seen> {

    /** There is nothing to answer here; sending is another matter. */
    record Seen() {}

    /** A part of the answers under its own heading. */
    record Group(String title, List<SummaryRow> rows) {}

    record Model(
            List<Group> groups,
            String centre,
            String why,
            Optional<String> likelyEmail,
            String emailPath,
            boolean doubtfulPhone,
            String received,
            boolean receivedLater) {

        @Override
        public String toString() {
            return "Model[redacted]";
        }
    }

    private final Recap recap;
    private final Reaching reaching;
    private final CentrePage centre;
    private final NeedPage need;

    CheckPage(Recap recap, Reaching reaching, CentrePage centre, NeedPage need) {
        this.recap = recap;
        this.reaching = reaching;
        this.centre = centre;
        this.need = need;
    }

    @Override
    public Step step() {
        return Step.CHECK;
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of();
    }

    @Override
    public Texts texts() {
        return ContactPage.TEXTS;
    }

    @Override
    public Parsed<Seen> parse(Answers answers) {
        return Parsed.valid(new Seen());
    }

    @Override
    public String template() {
        return "check";
    }

    @Override
    public Object model(Shown shown) {
        var answers = shown.answers();
        var reached = this.reaching.of(answers).orElseThrow();
        var decision = this.centre.decided(answers).orElseThrow();
        var municipality = decision.municipality().name().in(shown.language());
        var received = receivedIfSentOn(answers.today());
        var reason = "centre.why." + decision.ground().code();
        return new Model(
                groups(shown, reached),
                decision.centre().name().in(shown.language()),
                LivingSituationPage.TEXTS.in(shown.language()).get(reason, "municipality", municipality),
                reached.reachability().email().flatMap(MailTypos::likely),
                "/" + (reached.reachability().emailOfContactPerson() ? Step.CONTACT_PERSON : Step.CONTACT).path(),
                reached.reachability().phone().filter(Phones::doubtful).isPresent(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(shown.language().locale())
                        .format(received),
                !received.equals(answers.today()));
    }

    private List<Group> groups(Shown shown, Reached reached) {
        var answers = shown.answers();
        var texts = ContactPage.TEXTS.in(shown.language());
        var said = this.need.parse(answers).value().flatMap(text -> text).orElseGet(() -> texts.get("check.none"));
        return List.of(
                new Group(texts.get("check.person"), this.recap.person(answers)),
                new Group(texts.get("check.place"), this.recap.whereabouts(answers)),
                new Group(texts.get("contact.title"), new ContactRecap(reached, texts).rows()),
                new Group(
                        texts.get("need.title"),
                        List.of(Recap.row(texts.get("check.need"), List.of(said), Step.NEED))));
    }

    /** A whole day counts alike, so its first moment answers for it. */
    private static LocalDate receivedIfSentOn(LocalDate today) {
        return ReceptionDate.ofSubmission(BelgianTime.startOf(today)).day();
    }
}
