package be.cpasonline.handling;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.competence.Ground;
import be.cpasonline.letters.Letter;
import be.cpasonline.letters.Letters;
import be.cpasonline.letters.ReferralFacts;
import be.cpasonline.register.Act;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.Registers;
import be.cpasonline.register.RequestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Prepares both letters of a referral and records it; the centre sends them by its own means. Law of 26 May 2002, art. 18
 * § 4; law of 8 July 1976, art. 58 § 3.
 */
@Component
class ReferralPage implements ActPage {

    private final Registers registers;
    private final OtherCentre other;
    private final WelfareCentres centres;
    private final Letters letters;

    ReferralPage(Registers registers, OtherCentre other, WelfareCentres centres, Letters letters) {
        this.registers = registers;
        this.other = other;
        this.centres = centres;
        this.letters = letters;
    }

    @Override
    public String path() {
        return "referral";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of(
                "to", 100,
                "centre", 4,
                "ground", 20,
                "reasons", Outcome.LONGEST_WORDS,
                "sentOn", 10,
                "toldOn", 10);
    }

    /** What is in force, to complete it: often the day on which the person was told comes later. */
    @Override
    public Map<String, String> prefilled(Sheet sheet) {
        return inForce(sheet)
                .map(act -> (Outcome.Referral) act.outcome())
                .map(referral -> Map.of(
                        "to",
                        this.other
                                .find(referral.to(), sheet)
                                .map(centre ->
                                        centre.name().in(sheet.language()).replaceFirst("^\\S+ (de |d’|du )?", ""))
                                .orElse(""),
                        "centre",
                        referral.to().toString(),
                        "reasons",
                        referral.reasons(),
                        "sentOn",
                        referral.sentOn().toString(),
                        "toldOn",
                        referral.toldOn().map(Object::toString).orElse("")))
                .orElseGet(() -> Map.of("sentOn", sheet.today().toString()));
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.referral(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        var parts = new ArrayList<Part>();
        var limit = sheet.file().clocks(sheet.today()).competence().until();
        parts.add(sheet.words("what"));
        parts.add(sheet.words("limit", "day", sheet.readable(limit)));
        if (sheet.today().isAfter(limit)) {
            parts.add(sheet.warning("late"));
        }
        inForce(sheet).ifPresent(act -> parts.add(sheet.warning("again")));
        parts.add(sheet.line("to"));
        var choices = this.other.choices(sheet);
        if (!choices.isEmpty()) {
            parts.add(sheet.choice("centre", choices));
        }
        parts.add(sheet.choice("ground", Ground.class));
        parts.add(sheet.area("reasons"));
        parts.add(sheet.day("sentOn"));
        parts.add(sheet.day("toldOn"));
        if (sheet.typed().is(ActController.LOOK, "yes")) {
            this.other.of(sheet).ifPresent(to -> parts.addAll(letters(sheet, to)));
        }
        return List.copyOf(parts);
    }

    @Override
    public List<String> buttons() {
        return List.of("go", ActController.LOOK);
    }

    @Override
    public Answer answer(Sheet sheet) {
        var typed = sheet.typed();
        var to = this.other.of(sheet);
        var sentOn = typed.day("sentOn");
        var looks = typed.is(ActController.LOOK, "yes");
        var mistakes = new ArrayList<Answer.Wrong.In>();
        if (to.isEmpty()) {
            mistakes.add(new Answer.Wrong.In(this.other.choices(sheet).isEmpty() ? "to" : "centre", "wrong"));
        }
        if (!looks && typed.text("reasons").isEmpty()) {
            mistakes.add(new Answer.Wrong.In("reasons", "wrong"));
        }
        if (sentOn.isEmpty()) {
            mistakes.add(new Answer.Wrong.In("sentOn", "wrong"));
        }
        if (typed.given("toldOn").isPresent() && typed.day("toldOn").isEmpty()) {
            mistakes.add(new Answer.Wrong.In("toldOn", "wrong"));
        }
        if (!mistakes.isEmpty()) {
            return new Answer.Wrong(mistakes);
        }
        return looks ? new Answer.Shown() : record(sheet, to.orElseThrow());
    }

    private Answer record(Sheet sheet, WelfareCentre to) {
        var typed = sheet.typed();
        var referral = new Outcome.Referral(
                to.number(), typed.text("reasons"), typed.day("sentOn").orElseThrow(), typed.day("toldOn"));
        return new Answer.Asked(this.registers
                .of(sheet.agent())
                .refer(sheet.publicId(), referral, inForce(sheet).map(Act.OutcomeRecorded::position), sheet.now()));
    }

    private static Optional<Act.OutcomeRecorded> inForce(Sheet sheet) {
        return sheet.file().outcomesInForce().stream()
                .filter(act -> act.outcome() instanceof Outcome.Referral)
                .findFirst();
    }

    private List<Part> letters(Sheet sheet, WelfareCentre to) {
        var facts = facts(sheet, to);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Prepared(sheet.text("letters")));
        for (Letter letter : this.letters.referralToApplicant(facts)) {
            parts.add(sheet.copy("applicant", "letter.applicant", letter));
        }
        for (Letter letter : this.letters.referralToCentre(facts)) {
            parts.add(sheet.copy("centre", "letter.centre", letter));
        }
        return parts;
    }

    private ReferralFacts facts(Sheet sheet, WelfareCentre to) {
        var request = sheet.file().request();
        return new ReferralFacts(
                this.centres.find(request.centre(), sheet.today()).orElseThrow(),
                to,
                request.applicant().fullName(),
                request.language(),
                request.reference(),
                request.received(),
                sheet.typed().day("sentOn").orElse(sheet.today()),
                sheet.typed().one("ground", Ground.class),
                sheet.typed().given("reasons"));
    }
}
