package be.cpasonline.request;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Hand entries made by meaning, {@code aHandEntry().transferredFrom(centre, first, sent).made()}. */
public record HandEntries(
        DraftClaim draft,
        Intake intake,
        Language language,
        Applicant applicant,
        Identification identification,
        Reachability reachability,
        Optional<Signature> signature) {

    /** Nobody left an address. */
    public static final Reachability NOWHERE = new Reachability(
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            new SafetyWishes(Set.of(), Optional.empty(), Optional.empty()));

    /** Karim Maes, who came to the desk on 1 June 2026. */
    public static HandEntries aHandEntry() {
        return new HandEntries(
                Submissions.aDraft(),
                new Intake.Oral(on("2026-06-01")),
                Language.FRENCH,
                new Applicant("Maes", Optional.of("Karim"), Optional.empty(), Optional.empty()),
                new Identification.ByDeclaredNumber(
                        NationalNumbers.bornOn("1985-07-09").number()),
                NOWHERE,
                Optional.empty());
    }

    /** Received on that day, whatever the day. */
    public static ReceptionDate on(String day) {
        return new ReceptionDate(LocalDate.parse(day));
    }

    /** Come by that way. */
    public HandEntries by(Intake intake) {
        return new HandEntries(draft, intake, language, applicant, identification, reachability, signature);
    }

    /** Sent on by that centre. */
    public HandEntries transferredFrom(CentreNumber centre, String firstReceived, String sentOn) {
        return by(new Intake.Transfer(centre, on(firstReceived), LocalDate.parse(sentOn)));
    }

    /** From that sheet. */
    public HandEntries ofDraft(DraftClaim draft) {
        return new HandEntries(draft, intake, language, applicant, identification, reachability, signature);
    }

    /** For someone else. */
    public HandEntries of(Applicant applicant) {
        return new HandEntries(draft, intake, language, applicant, identification, reachability, signature);
    }

    /** Identified in that way. */
    public HandEntries identified(Identification identification) {
        return new HandEntries(draft, intake, language, applicant, identification, reachability, signature);
    }

    /** To be reached so. */
    public HandEntries reachable(Reachability reachability) {
        return new HandEntries(draft, intake, language, applicant, identification, reachability, signature);
    }

    /** Signed. */
    public HandEntries signed(Signature signature) {
        return new HandEntries(
                draft, intake, language, applicant, identification, reachability, Optional.of(signature));
    }

    /** The entry itself. */
    public HandEntry made() {
        return new HandEntry(
                draft,
                intake,
                language,
                applicant,
                identification,
                Optional.empty(),
                reachability,
                Optional.empty(),
                signature);
    }
}
