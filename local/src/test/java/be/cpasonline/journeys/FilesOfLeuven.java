package be.cpasonline.journeys;

import be.cpasonline.agents.Roll;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.local.InventedFiling;
import be.cpasonline.local.LocalProduct;
import be.cpasonline.register.CentreRegister;
import be.cpasonline.register.Contact;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.DraftClaim;
import be.cpasonline.request.HandEntry;
import be.cpasonline.request.Intake;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.SafetyWishes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Requests of invented people at Leuven, each with what its handler made of it. */
final class FilesOfLeuven {

    private static final CentreNumber LEUVEN = new CentreNumber(138);
    private static final CentreNumber NAMUR = new CentreNumber(550);

    private final Instant now = LocalProduct.shared().clock().instant();
    private final LocalDate today = BelgianTime.dayOf(this.now);
    private final CentreAgent agent =
            LocalProduct.shared().part(Roll.class).agent("maes", "Lotte Maes", LEUVEN, Role.HANDLER);
    private final CentreRegister register =
            LocalProduct.shared().part(Registers.class).of(this.agent);

    /** Nothing noted yet. */
    UUID untouched() {
        return InventedFiling.file(87).publicId();
    }

    /** Held competent, called once in vain, and decided; the same person asks again by {@link #again}. */
    UUID decided() {
        var request = InventedFiling.file(39).publicId();
        this.register.holdCompetent(request, this.now);
        this.register.noteContact(
                request, new Contact(this.today, Contact.Means.CALL, false, Optional.empty()), this.now);
        var decision =
                new Outcome.Decision("huurwaarborg", Outcome.Result.REFUSED, this.today, false, Optional.empty());
        this.register.decide(request, decision, Optional.empty(), this.now);
        return request;
    }

    UUID again() {
        return InventedFiling.file(51).publicId();
    }

    /** The second of two that are one file now. */
    UUID merged() {
        var first = InventedFiling.file(143).publicId();
        var second = InventedFiling.file(155).publicId();
        this.register.merge(second, first, this.now);
        return second;
    }

    /** Another one on which nothing is noted yet, for each language of the portal. */
    UUID mistaken(String language) {
        return InventedFiling.file(99 + 12 * SignedInAs.LANGUAGES.indexOf(language))
                .publicId();
    }

    /** Sent to Namur; the person does not know yet. */
    UUID referred() {
        var request = InventedFiling.file(63).publicId();
        var referral = new Outcome.Referral(NAMUR, "Woont in Namen.", this.today, Optional.empty());
        this.register.refer(request, referral, Optional.empty(), this.now);
        return request;
    }

    UUID closed() {
        var request = InventedFiling.file(75).publicId();
        this.register.close(request, this.now);
        return request;
    }

    /** Sent on by Namur. */
    UUID transferred() {
        var entry = new HandEntry(
                new DraftClaim(new byte[32]),
                new Intake.Transfer(NAMUR, new ReceptionDate(this.today.minusDays(3)), this.today),
                Language.DUTCH,
                new Applicant("Reiziger", Optional.of("Noor"), Optional.empty(), Optional.empty()),
                new Identification.WithoutNationalNumber(),
                Optional.empty(),
                new Reachability(
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        new SafetyWishes(Set.of(), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty());
        return LocalProduct.shared()
                .part(AidRequests.class)
                .enter(entry, this.agent, this.now)
                .publicId();
    }
}
