package be.cpasonline.form;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
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
    private final Recap recap;

    NobodyPage(CentrePage centre, CentreContacts contacts, Recap recap) {
        this.centre = centre;
        this.contacts = contacts;
        this.recap = recap;
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
        return "nobody";
    }

    @Override
    public Object model(Shown shown) {
        var answers = shown.answers();
        var decision = this.centre.decided(answers).orElseThrow();
        var rows = Stream.of(this.recap.person(answers), this.recap.whereabouts(answers), phone(shown))
                .flatMap(List::stream)
                .map(row -> new SummaryRow(row.question(), row.lines(), Optional.empty(), false))
                .toList();
        return new Model(this.contacts.of(decision.centre(), shown.language()), rows);
    }

    private static List<SummaryRow> phone(Shown shown) {
        var phone = shown.answers().text(Step.CONTACT, "phone");
        return phone.isEmpty()
                ? List.of()
                : List.of(Recap.row(shown.text("check.phone"), List.of(phone), Step.CONTACT));
    }
}
