package be.cpasonline.acknowledgement;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.FallbackContact;
import be.cpasonline.centres.LanguageRegime;
import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import be.cpasonline.request.RequestReference;
import java.time.Instant;
import java.util.Optional;

/** An acknowledgement made by meaning: whatever a test does not say is ordinary. */
record AnAcknowledgement(
        String name,
        Instant sentAt,
        Language language,
        LanguageRegime regime,
        ContactDetails contact,
        boolean forContactPerson,
        boolean centreTold) {

    static final String STREET = "Rue des Exemples 7";

    static AnAcknowledgement in(Language language) {
        return new AnAcknowledgement(
                "Élodie Peeters-Müller",
                Instant.parse("2026-06-05T16:00:00Z"),
                language,
                LanguageRegime.FRENCH,
                contact(Optional.of(same(STREET)), Optional.of("+3225294120"), false),
                false,
                true);
    }

    static ContactDetails contact(Optional<InFourLanguages> street, Optional<String> phone, boolean invented) {
        return new ContactDetails(
                street,
                street.map(_ -> "5000"),
                street.map(_ -> same("Namur")),
                phone,
                Optional.empty(),
                Optional.empty(),
                invented ? Provenance.INVENTED : Provenance.PUBLISHED);
    }

    static InFourLanguages same(String text) {
        return new InFourLanguages(text, text, text, text);
    }

    AnAcknowledgement named(String name) {
        return new AnAcknowledgement(name, sentAt, language, regime, contact, forContactPerson, centreTold);
    }

    AnAcknowledgement sent(String instant) {
        return new AnAcknowledgement(
                name, Instant.parse(instant), language, regime, contact, forContactPerson, centreTold);
    }

    AnAcknowledgement ofARegion(LanguageRegime regime) {
        return new AnAcknowledgement(name, sentAt, language, regime, contact, forContactPerson, centreTold);
    }

    AnAcknowledgement withNothingKnownOfTheCentre() {
        var nothing = contact(Optional.empty(), Optional.empty(), false);
        return new AnAcknowledgement(name, sentAt, language, regime, nothing, forContactPerson, centreTold);
    }

    AnAcknowledgement withInventedContact() {
        var invented = contact(Optional.of(same(STREET)), Optional.of("+3225294120"), true);
        return new AnAcknowledgement(name, sentAt, language, regime, invented, forContactPerson, centreTold);
    }

    AnAcknowledgement toAContactPerson() {
        return new AnAcknowledgement(name, sentAt, language, regime, contact, true, centreTold);
    }

    AnAcknowledgement ofACentreNobodyCouldTell() {
        return new AnAcknowledgement(name, sentAt, language, regime, contact, forContactPerson, false);
    }

    Acknowledgement made() {
        return new Acknowledgement(
                new RequestReference("K7F3-9XPM-2H49"),
                name,
                sentAt,
                ReceptionDate.ofSubmission(sentAt),
                Course.online(ReceptionDate.ofSubmission(sentAt)),
                new WelfareCentre(
                        new CentreNumber(1),
                        new InFourLanguages("CPAS d'Exemple", "OCMW Voorbeeld", "ÖSHZ Beispiel", "CPAS d'Exemple"),
                        new NisCode(92094),
                        regime,
                        Optional.empty(),
                        Optional.empty(),
                        contact),
                Optional.of(new Municipality(
                        new NisCode(92094), same("Namur"), regime, Optional.empty(), same("Wallonie"))),
                new FallbackContact(same("SPP IS"), "02 508 85 86", "question@mi-is.be"),
                be.cpasonline.preferences.OpeningHours.UNKNOWN,
                java.util.Map.of(),
                language,
                forContactPerson ? Optional.of(name) : Optional.empty(),
                centreTold);
    }
}
