package be.cpasonline.sandbox.requests;

import be.cpasonline.centres.Municipality;
import be.cpasonline.competence.Facts;
import be.cpasonline.identity.Identification;
import be.cpasonline.language.Language;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.DraftClaim;
import be.cpasonline.request.Helper;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.Submission;
import java.util.Optional;
import java.util.Set;

/** What one invented person sends, with the traits that are wanted; what they do not say changes from one to the next. */
record TestSubmission(
        int number, Somebody person, Somebody other, Municipality home, Wanted wanted, Occasion occasion) {

    Submission from(DraftClaim draft) {
        var language = language();
        return new Submission(
                draft, language, applicant(), identification(), helper(), facts(), reachability(), need(language));
    }

    private boolean has(Trait trait) {
        return this.wanted.has(trait);
    }

    private Language language() {
        var spoken = this.home.regime().languages();
        return has(Trait.ENGLISH_FORM)
                ? Language.ENGLISH
                : this.wanted.language().orElse(spoken.get(this.number % spoken.size()));
    }

    private Identification identification() {
        var number = this.person.number(has(Trait.BIS_NUMBER), this.occasion.today());
        return switch (certainty()) {
            case NO_NATIONAL_NUMBER -> new Identification.WithoutNationalNumber();
            case EID -> new Identification.ByEid(Optional.of(number), 500);
            case ITSME -> new Identification.ByItsme(Optional.of(number), 450);
            case OTHER_STRONG -> new Identification.ByOtherStrongLogin(Optional.of(number), 450);
            default -> new Identification.ByDeclaredNumber(number);
        };
    }

    /** Whoever files twice does so each time in the same way. */
    private Trait certainty() {
        return Trait.IDENTITIES.stream()
                .filter(this::has)
                .findFirst()
                .orElse(
                        has(Trait.BIS_NUMBER)
                                ? Trait.DECLARED
                                : Trait.IDENTITIES.get(
                                        Math.floorMod(this.person.code().hashCode(), Trait.IDENTITIES.size())));
    }

    private Applicant applicant() {
        boolean strange = has(Trait.LONG_TEXT_EVERY_SCRIPT);
        return new Applicant(
                strange ? Scripts.name(Applicant.LONGEST_NAME) : this.person.lastName(),
                has(Trait.ONE_NAME)
                        ? Optional.empty()
                        : Optional.of(strange ? Scripts.name(Applicant.LONGEST_NAME / 2) : this.person.firstName()),
                certainty() == Trait.NO_NATIONAL_NUMBER ? Optional.of(this.person.born()) : Optional.empty(),
                Optional.empty());
    }

    private Optional<Helper> helper() {
        var capacities = Helper.Capacity.values();
        return has(Trait.HELPER)
                ? Optional.of(new Helper(
                        capacities[this.number % capacities.length],
                        Optional.of(this.other.fullName()),
                        Optional.of(this.other.email())))
                : Optional.empty();
    }

    private Facts facts() {
        var none = Optional.<Municipality>empty();
        var here = Optional.of(this.home);
        if (has(Trait.NO_FIXED_ADDRESS)) {
            return new Facts(false, false, false, true, none, none, none, here);
        }
        if (has(Trait.INTERNATIONAL_PROTECTION)) {
            return new Facts(false, true, false, false, none, none, here, here);
        }
        if (has(Trait.INSTITUTION)) {
            return new Facts(false, false, true, false, none, here, none, here);
        }
        return new Facts(has(Trait.STUDENT), false, false, false, here, none, none, here);
    }

    private Reachability reachability() {
        boolean through = has(Trait.CONTACT_PERSON);
        var email = through ? this.other.email() : this.person.email();
        return new Reachability(
                Optional.of(email),
                through,
                through ? Optional.empty() : Optional.of(this.person.phone()),
                through
                        ? Optional.of(new ContactPerson(
                                this.other.fullName(), Optional.of(email), Optional.of(this.other.phone())))
                        : Optional.empty(),
                wishes());
    }

    private SafetyWishes wishes() {
        if (has(Trait.LONG_TEXT_EVERY_SCRIPT)) {
            var remark = Optional.of(Scripts.text(SafetyWishes.LONGEST_REMARK));
            return new SafetyWishes(Set.of(SafetyWishes.Wish.values()), remark, remark);
        }
        return has(Trait.SAFETY_WISHES)
                ? new SafetyWishes(
                        Set.of(SafetyWishes.Wish.SMS, SafetyWishes.Wish.DO_NOT_CALL, SafetyWishes.Wish.INTERPRETER),
                        Optional.of("9:00 - 11:00"),
                        Optional.of("Українська"))
                : new SafetyWishes(Set.of(), Optional.empty(), Optional.empty());
    }

    private Optional<String> need(Language language) {
        if (has(Trait.LONG_TEXT_EVERY_SCRIPT)) {
            return Optional.of(Scripts.text(Submission.LONGEST_NEED));
        }
        return has(Trait.NO_TEXT)
                ? Optional.empty()
                : Optional.of(
                        switch (language) {
                            case FRENCH -> "Demande d’essai : je ne peux plus payer mon loyer.";
                            case DUTCH -> "Testaanvraag: ik kan mijn huur niet meer betalen.";
                            case GERMAN -> "Testantrag: ich kann die Miete nicht mehr bezahlen.";
                            case ENGLISH -> "Test request: I can no longer pay my rent.";
                        });
    }

    @Override
    public String toString() {
        return "TestSubmission[redacted]";
    }
}
