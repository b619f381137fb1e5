package be.cpasonline.records;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.language.Language;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Channel;
import be.cpasonline.request.DraftClaim;
import be.cpasonline.request.HandEntry;
import be.cpasonline.request.Helper;
import be.cpasonline.request.Intake;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.Signature;
import be.cpasonline.request.Submission;
import com.sanctionco.jmail.JMail;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads what an agent typed of a request that came by another way than the form. */
final class HandEntryForm {

    private static final int OLDEST_YEARS = 5;
    private static final int OLDEST_PERSON = 130;

    private final Typed typed;
    private final CentreNumber here;
    private final LocalDate today;

    HandEntryForm(Typed typed, CentreNumber here, LocalDate today) {
        this.typed = typed;
        this.here = here;
        this.today = today;
    }

    /** The entry, or empty with its mistakes noted. */
    Optional<HandEntry> entry(DraftClaim draft) {
        var intake = intake();
        var applicant = applicant();
        var identification = identification();
        var language = Language.ofTag(this.typed.of("language"));
        if (language.isEmpty()) {
            this.typed.wrong("language", "language.missing");
        }
        var reachability = reachability();
        var need = this.typed.optional("need", Submission.LONGEST_NEED);
        var signature = signature(intake);
        var helper = designated();
        if (!this.typed.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new HandEntry(
                draft,
                intake.orElseThrow(),
                language.orElseThrow(),
                applicant.orElseThrow(),
                identification,
                helper,
                reachability,
                need,
                signature));
    }

    private Optional<Intake> intake() {
        var channel = Arrays.stream(Channel.values())
                .filter(one -> one != Channel.ONLINE && one.code().equals(this.typed.of("channel")))
                .findFirst();
        if (channel.isEmpty()) {
            this.typed.wrong("channel", "channel.missing");
        }
        var received = recent("received").map(ReceptionDate::new);
        return channel.flatMap(way -> received.flatMap(day -> intake(way, day)));
    }

    private Optional<Intake> intake(Channel channel, ReceptionDate received) {
        return switch (channel) {
            case ORAL -> Optional.of(new Intake.Oral(received));
            case WRITTEN -> Optional.of(new Intake.Written(received));
            case OWN_INITIATIVE -> Optional.of(new Intake.OwnInitiative(received));
            case TRANSFER -> transfer(received);
            case ONLINE -> Optional.empty();
        };
    }

    private Optional<Intake> transfer(ReceptionDate received) {
        var from = this.typed
                .given("from")
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(number -> new CentreNumber(Integer.parseInt(number)))
                .filter(centre -> !centre.equals(this.here));
        if (from.isEmpty()) {
            this.typed.wrong("from", "from.missing");
        }
        var sent = recent("sentOn");
        if (sent.filter(day -> day.isBefore(received.day())).isPresent()) {
            this.typed.wrong("sentOn", "sentOn.before");
            return Optional.empty();
        }
        return from.flatMap(centre -> sent.map(day -> new Intake.Transfer(centre, received, day)));
    }

    private Optional<Applicant> applicant() {
        var last = this.typed.required("lastName", Applicant.LONGEST_NAME);
        var first = this.typed.optional("firstName", Applicant.LONGEST_NAME);
        var born = this.typed
                .given("birthDate")
                .flatMap(day -> this.typed.day(
                        "birthDate", this.today, (date, now) -> date.isBefore(now.minusYears(OLDEST_PERSON))));
        return last.isEmpty() ? Optional.empty() : Optional.of(new Applicant(last, first, born, Optional.empty()));
    }

    /** The number on a card that an agent saw is still a typed one: certain is only what eID or itsme said. */
    private Identification identification() {
        var number = this.typed.given("number").flatMap(text -> NationalNumber.typed(text, this.today));
        if (this.typed.given("number").isPresent() && number.isEmpty()) {
            this.typed.wrong("number", "number.wrong");
        }
        return number.<Identification>map(Identification.ByDeclaredNumber::new)
                .orElseGet(Identification.WithoutNationalNumber::new);
    }

    private Reachability reachability() {
        var email = this.typed.optional("email", Reachability.LONGEST_EMAIL);
        if (email.filter(address -> !address.isEmpty() && !JMail.isValid(address))
                .isPresent()) {
            this.typed.wrong("email", "email.wrong");
        }
        return new Reachability(
                email,
                false,
                this.typed.optional("phone", Reachability.LONGEST_PHONE),
                Optional.empty(),
                new SafetyWishes(Set.of(), Optional.empty(), Optional.empty()));
    }

    private Optional<Signature> signature(Optional<Intake> intake) {
        var signatory = signatory(this.typed.of("signed"));
        if (signatory.isEmpty() && !this.typed.of("signed").equals("not")) {
            this.typed.wrong("signed", "signed.missing");
        }
        var day = intake.map(way -> way.received().day()).orElse(this.today);
        return signatory.map(who -> new Signature(
                who,
                this.typed.given("signedOn").isEmpty()
                        ? day
                        : recent("signedOn").orElse(day)));
    }

    private Optional<Helper> designated() {
        return this.typed
                .optional("designatedName", Applicant.LONGEST_NAME)
                .map(name -> new Helper(Helper.Capacity.HELPER, Optional.of(name), Optional.empty()));
    }

    private Optional<LocalDate> recent(String field) {
        return this.typed.day(field, this.today, (day, now) -> day.isBefore(now.minusYears(OLDEST_YEARS)));
    }

    static Optional<Signature.Signatory> signatory(String code) {
        return Arrays.stream(Signature.Signatory.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
