package be.cpasonline.acknowledgement;

import static be.cpasonline.language.Language.DUTCH;
import static be.cpasonline.language.Language.ENGLISH;
import static be.cpasonline.language.Language.FRENCH;
import static be.cpasonline.language.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.LanguageRegime;
import be.cpasonline.language.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AcknowledgementTextTests {

    private static final Rendering RENDERING = new Rendering();

    @ParameterizedTest
    @MethodSource("languagesByFormAndRegion")
    void theLanguagesFollowTheFormAndForEnglishTheRegionOfTheCentre(
            Language form, LanguageRegime region, List<Language> expected) {
        var acknowledgement = AnAcknowledgement.in(form).ofARegion(region).made();

        assertThat(RENDERING.texts(acknowledgement))
                .extracting(AcknowledgementText::language)
                .isEqualTo(expected);
    }

    static Stream<Arguments> languagesByFormAndRegion() {
        var official = Stream.of(FRENCH, DUTCH, GERMAN)
                .flatMap(form ->
                        Stream.of(LanguageRegime.values()).map(region -> Arguments.of(form, region, List.of(form))));
        var english = Stream.of(
                Arguments.of(ENGLISH, LanguageRegime.FRENCH, List.of(ENGLISH, FRENCH)),
                Arguments.of(ENGLISH, LanguageRegime.DUTCH, List.of(ENGLISH, DUTCH)),
                Arguments.of(ENGLISH, LanguageRegime.GERMAN, List.of(ENGLISH, GERMAN)),
                Arguments.of(ENGLISH, LanguageRegime.BILINGUAL, List.of(ENGLISH, FRENCH, DUTCH)));
        return Stream.concat(official, english);
    }

    @Test
    void anEnglishTextSaysThatItIsATranslationAndWhichTextIsOfficial() {
        var texts = RENDERING.texts(AnAcknowledgement.in(ENGLISH)
                .ofARegion(LanguageRegime.BILINGUAL)
                .made());

        assertThat(texts.getFirst().standing()).contains("translation", "French and Dutch");
        assertThat(texts.get(1).standing()).contains("officiel");
        assertThat(texts.get(2).standing()).contains("officiële");
    }

    @Test
    void aRequestSentOnFridayEveningIsReceivedThatFridayAndCountsFromSaturday() {
        assertThat(plain(AnAcknowledgement.in(ENGLISH).sent("2026-06-05T16:00:00Z")))
                .contains("Friday, 5 June 2026 at 18:00 (Belgian time)")
                .contains("First day of the time limits\n  Saturday, 6 June 2026")
                .contains("it must say so at the latest on\n  Wednesday, 10 June 2026")
                .contains("The centre must decide at the latest on\n  Sunday, 5 July 2026")
                .contains("received on that same day");
    }

    @Test
    void aRequestSentOnSaturdayIsReceivedOnMonday() {
        assertThat(plain(AnAcknowledgement.in(FRENCH).sent("2026-06-06T10:30:00Z")))
                .contains("samedi 6 juin 2026 à 12:30 (heure belge)")
                .contains("la date qui compte\n  lundi 8 juin 2026")
                .contains("Premier jour des délais\n  mardi 9 juin 2026")
                .contains("le jour ouvrable suivant");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextHoldsTheReferenceTheNameTheCentreAndTheHelpLines(Language language) {
        assertThat(plain(AnAcknowledgement.in(language)))
                .contains("K7F3-9XPM-2H49", "Élodie Peeters-Müller", AnAcknowledgement.STREET, "02 529 41 20")
                .contains("112", "112 BE", "107", "106", "108", "+32 2 545 50 70");
    }

    @Test
    void theFrenchTextQuotesTheLaw() {
        assertThat(plain(AnAcknowledgement.in(FRENCH)))
                .contains("Le centre est tenu d'entendre le demandeur, si celui-ci le demande")
                .contains("- les sanctions visées à l'article 30, §§ 1 et 2;")
                .contains("En vue d'une révision éventuelle, l'intéressé doit faire déclaration immédiate")
                .contains("- la récupération visée aux articles 98, § 1er et 99.")
                .contains("dans les trente jours");
    }

    @Test
    void aSummaryOfTheLawIsNeverShownAsItsText() {
        assertThat(plain(AnAcknowledgement.in(DUTCH))).contains("dit is niet de officiële tekst");
        assertThat(plain(AnAcknowledgement.in(GERMAN))).contains("das ist nicht der offizielle Text");
        assertThat(plain(AnAcknowledgement.in(ENGLISH))).contains("not the official text");
    }

    @ParameterizedTest
    @EnumSource
    void unknownContactDetailsAreSaidToBeUnknownAndAFallbackIsNamed(Language language) {
        assertThat(plain(AnAcknowledgement.in(language).withNothingKnownOfTheCentre()))
                .doesNotContain(AnAcknowledgement.STREET)
                .contains("02 508 85 86", "question@mi-is.be");
    }

    @Test
    void inventedContactDetailsAreMarked() {
        assertThat(plain(AnAcknowledgement.in(FRENCH).withInventedContact())).contains("inventées");
        assertThat(plain(AnAcknowledgement.in(FRENCH))).doesNotContain("inventées");
    }

    @Test
    void aContactPersonReadsForWhomTheMessageIs() {
        assertThat(plain(AnAcknowledgement.in(FRENCH).toAContactPerson()))
                .contains("parce que Élodie Peeters-Müller a donné votre adresse");
    }

    @Test
    void whoseCentreCouldNotBeToldReadsThatTheDateIsSafe() {
        assertThat(plain(AnAcknowledgement.in(FRENCH).ofACentreNobodyCouldTell()))
                .contains("Allez-y ou appelez-le", "Votre date est sûre");
        assertThat(plain(AnAcknowledgement.in(FRENCH))).doesNotContain("Votre date est sûre");
    }

    /** The notice may still fail when this is read: who tells the centre then is said at once, and never both. */
    @Test
    void whoseCentreIsBeingToldReadsWhoTellsItIfTheMessageCannotArrive() {
        assertThat(plain(AnAcknowledgement.in(FRENCH)))
                .contains("Nous prévenons maintenant le CPAS", "une personne le prévient par téléphone");
        assertThat(plain(AnAcknowledgement.in(FRENCH).ofACentreNobodyCouldTell()))
                .doesNotContain("Nous prévenons maintenant");
    }

    @Test
    void onlyWhoMayNotBeAnsweredInTheirLanguageReadsSo() {
        var german = AnAcknowledgement.in(GERMAN);

        assertThat(plain(german.ofARegion(LanguageRegime.DUTCH))).contains("in der Sprache seines Gebiets");
        assertThat(plain(german.ofARegion(LanguageRegime.GERMAN))).doesNotContain("in der Sprache seines Gebiets");
    }

    private static String plain(AnAcknowledgement of) {
        return RENDERING.mail(of.made()).text();
    }
}
