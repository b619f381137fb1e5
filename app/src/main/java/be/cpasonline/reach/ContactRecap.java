package be.cpasonline.reach;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.SummaryRow;
import be.cpasonline.questions.Step;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.SafetyWishes.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers on how to reach the applicant, said again; the address of the proof is shown large. */
record ContactRecap(Reached reached, Texts.In texts) {

    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(email());
        var phone = this.reached.reachability().phone().orElseGet(() -> this.texts.get("check.none"));
        rows.add(Step.CONTACT.again(this.texts.get("check.phone"), List.of(phone)));
        this.reached
                .reachability()
                .contactPerson()
                .ifPresent(person ->
                        rows.add(Step.CONTACT_PERSON.again(this.texts.get("contact-person.title"), lines(person))));
        rows.add(Step.SAFETY.again(this.texts.get("safety.title"), wishes()));
        var language =
                this.texts.get("contact.language." + this.reached.language().tag());
        rows.add(Step.CONTACT.again(this.texts.get("contact.language"), List.of(language)));
        return List.copyOf(rows);
    }

    private SummaryRow email() {
        var borrowed = this.reached.reachability().emailOfContactPerson();
        return new SummaryRow(
                this.texts.get(borrowed ? "check.email.contact" : "check.email"),
                this.reached.reachability().email().stream().toList(),
                Optional.of("/" + this.reached.emailStep().path() + "?change=1"),
                true);
    }

    private static List<String> lines(ContactPerson person) {
        return Stream.of(Optional.of(person.name()), person.email(), person.phone())
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> wishes() {
        SafetyWishes said = this.reached.reachability().wishes();
        var lines = new ArrayList<String>();
        for (var wish : Wish.values()) {
            if (said.wishes().contains(wish)) {
                lines.add(this.texts.get("safety.wishes." + SafetyPage.code(wish)));
            }
        }
        said.safeTimes().ifPresent(lines::add);
        said.interpreterLanguage().ifPresent(lines::add);
        return lines.isEmpty() ? List.of(this.texts.get("check.none")) : List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "ContactRecap[redacted]";
    }
}
