package be.cpasonline.form;

import be.cpasonline.applicant.ApplicantRecap;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import be.cpasonline.reach.Reached;
import be.cpasonline.reach.Reaching;
import be.cpasonline.whereabouts.CentrePage;
import be.cpasonline.whereabouts.WhereaboutsRecap;
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

    private static final Texts TEXTS = Texts.beside(CheckPage.class);

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

    private final WhereaboutsRecap whereabouts;
    private final Reaching reaching;
    private final CentrePage centre;
    private final NeedPage need;

    CheckPage(WhereaboutsRecap whereabouts, Reaching reaching, CentrePage centre, NeedPage need) {
        this.whereabouts = whereabouts;
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
        return TEXTS;
    }

    @Override
    public Parsed<Seen> parse(Answers answers) {
        return Parsed.valid(new Seen());
    }

    @Override
    public String template() {
        return "form/check";
    }

    @Override
    public Object model(Shown shown) {
        var answers = shown.answers();
        var reached = this.reaching.of(answers).orElseThrow();
        var decision = this.centre.decided(answers).orElseThrow();
        var received = receivedIfSentOn(answers.today());
        return new Model(
                groups(shown, reached),
                decision.centre().name().in(shown.language()),
                this.centre.why(decision, shown.language()),
                reached.likelyEmail(),
                "/" + reached.emailStep().path(),
                reached.doubtfulPhone(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(shown.language().locale())
                        .format(received),
                !received.equals(answers.today()));
    }

    private List<Group> groups(Shown shown, Reached reached) {
        var answers = shown.answers();
        var texts = TEXTS.in(shown.language());
        var said = this.need.parse(answers).value().flatMap(text -> text).orElseGet(() -> texts.get("check.none"));
        return List.of(
                new Group(texts.get("check.person"), ApplicantRecap.of(answers)),
                new Group(texts.get("check.place"), this.whereabouts.of(answers)),
                new Group(texts.get("check.contact"), reached.again(shown.language())),
                new Group(texts.get("need.title"), List.of(Step.NEED.again(texts.get("check.need"), List.of(said)))));
    }

    /** A whole day counts alike, so its first moment answers for it. */
    private static LocalDate receivedIfSentOn(LocalDate today) {
        return ReceptionDate.ofSubmission(BelgianTime.startOf(today)).day();
    }
}
