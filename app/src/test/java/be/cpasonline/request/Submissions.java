package be.cpasonline.request;

import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.competence.Facts;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.language.Language;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Submissions made by meaning, {@code aSubmission().withoutNationalNumber().made()}: what a test does not say is ordinary. */
public record Submissions(
        DraftClaim draft,
        Language language,
        Applicant applicant,
        Identification identification,
        Optional<Helper> helper,
        Facts facts,
        Reachability reachability,
        Optional<String> need) {

    /** A municipality with one centre, in the French-speaking region: Namur. */
    public static final NisCode NAMUR = new NisCode(92_094);

    /** One in the Dutch-speaking region: Leuven. */
    public static final NisCode LEUVEN = new NisCode(24_062);

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final SecureRandom CHANCE = new SecureRandom();

    /** Élodie Peeters of Namur, who typed her number and asks in French, with a draft of her own. */
    public static Submissions aSubmission() {
        return new Submissions(
                aDraft(),
                Language.FRENCH,
                new Applicant("Peeters", Optional.of("Élodie"), Optional.empty(), Optional.empty()),
                new Identification.ByDeclaredNumber(
                        NationalNumbers.bornOn("1990-02-01").number()),
                Optional.empty(),
                residing(municipality(NAMUR)),
                new Reachability(
                        Optional.of("elodie@example.org"),
                        false,
                        Optional.of("+32470000000"),
                        Optional.empty(),
                        new SafetyWishes(Set.of(), Optional.empty(), Optional.empty())),
                Optional.of("Je ne peux plus payer mon loyer."));
    }

    /** A draft nobody claimed. */
    public static DraftClaim aDraft() {
        var hash = new byte[32];
        CHANCE.nextBytes(hash);
        return new DraftClaim(hash);
    }

    /** A municipality by its code. */
    public static Municipality municipality(NisCode code) {
        return ReferenceData.municipalities().find(code, DAY).orElseThrow();
    }

    /** The same words from that draft. */
    public Submissions ofDraft(DraftClaim draft) {
        return with(draft, this.applicant, this.identification, this.facts, this.need);
    }

    /** Someone else. */
    public Submissions by(Applicant applicant) {
        return with(this.draft, applicant, this.identification, this.facts, this.need);
    }

    /** Identified in that way. */
    public Submissions identified(Identification identification) {
        return with(this.draft, this.applicant, identification, this.facts, this.need);
    }

    /** With the box "I have no national number" and a birth date. */
    public Submissions withoutNationalNumber() {
        var born = new Applicant(
                this.applicant.lastName(),
                this.applicant.firstName(),
                Optional.of(LocalDate.of(1990, 2, 1)),
                Optional.empty());
        return by(born).identified(new Identification.WithoutNationalNumber());
    }

    /** Living elsewhere. */
    public Submissions residingIn(NisCode code) {
        return with(this.draft, this.applicant, this.identification, residing(municipality(code)), this.need);
    }

    /** Living in a municipality that stood on that day. */
    public Submissions residingIn(NisCode code, LocalDate day) {
        return with(residing(ReferenceData.municipalities().find(code, day).orElseThrow()));
    }

    /** With those facts. */
    public Submissions with(Facts facts) {
        return with(this.draft, this.applicant, this.identification, facts, this.need);
    }

    /** Asking for that. */
    public Submissions needing(String need) {
        return with(this.draft, this.applicant, this.identification, this.facts, Optional.of(need));
    }

    /** In that language. */
    public Submissions in(Language language) {
        return new Submissions(draft, language, applicant, identification, helper, facts, reachability, need);
    }

    /** Filled in by someone else. */
    public Submissions helpedBy(Helper helper) {
        return new Submissions(
                draft, language, applicant, identification, Optional.of(helper), facts, reachability, need);
    }

    /** To be reached in that way. */
    public Submissions reachable(Reachability reachability) {
        return new Submissions(draft, language, applicant, identification, helper, facts, reachability, need);
    }

    /** The submission itself. */
    public Submission made() {
        return new Submission(draft, language, applicant, identification, helper, facts, reachability, need);
    }

    private Submissions with(
            DraftClaim draft, Applicant applicant, Identification identification, Facts facts, Optional<String> need) {
        return new Submissions(draft, language, applicant, identification, helper, facts, reachability, need);
    }

    private static Facts residing(Municipality here) {
        return new Facts(
                false, false, false, false, Optional.of(here), Optional.empty(), Optional.empty(), Optional.of(here));
    }
}
