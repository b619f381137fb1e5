package be.cpasonline.reach;

import be.cpasonline.applicant.ApplicantRecap;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FormPage;
import be.cpasonline.questions.Parsed;
import be.cpasonline.questions.Shown;
import be.cpasonline.questions.Step;
import be.cpasonline.whereabouts.CentreContact;
import be.cpasonline.whereabouts.CentreContacts;
import be.cpasonline.whereabouts.CentrePage;
import be.cpasonline.whereabouts.WhereaboutsRecap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The end for whoever has no address at all: the centre's desk and phone, and the answers as a letter to sign. */
@Component
class NobodyPage implements FormPage<Void> {

    private final CentrePage centre;
    private final CentreContacts contacts;
    private final WhereaboutsRecap whereabouts;

    NobodyPage(CentrePage centre, CentreContacts contacts, WhereaboutsRecap whereabouts) {
        this.centre = centre;
        this.contacts = contacts;
        this.whereabouts = whereabouts;
    }

    record Model(CentreContact contact, List<SummaryRow> letter) {

        @Override
        public String toString() {
            return "Model[redacted]";
        }
    }

    @Override
    public Step step() {
        return Step.NOBODY;
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
    public boolean applies(Answers answers) {
        return answers.text(Step.CONTACT, "whose").equals("nobody");
    }

    /** It never leads further; a written request has equal value. Law of 8 July 1976, art. 58 § 1. */
    @Override
    public Parsed<Void> parse(Answers answers) {
        return new Parsed.Open<>(List.of());
    }

    @Override
    public String template() {
        return "reach/nobody";
    }

    @Override
    public Object model(Shown shown) {
        var answers = shown.answers();
        var decision = this.centre.decided(answers).orElseThrow();
        var rows = Stream.of(ApplicantRecap.of(answers), this.whereabouts.of(answers), phone(shown))
                .flatMap(List::stream)
                .map(row -> new SummaryRow(row.question(), row.lines(), Optional.empty(), false))
                .toList();
        return new Model(this.contacts.of(decision.centre(), shown.language()), rows);
    }

    private static List<SummaryRow> phone(Shown shown) {
        var phone = shown.answers().text(Step.CONTACT, "phone");
        return phone.isEmpty() ? List.of() : List.of(Step.CONTACT.again(shown.text("check.phone"), List.of(phone)));
    }
}
