package be.cpasonline.letters;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.competence.Ground;
import be.cpasonline.language.Language;
import be.cpasonline.request.RequestReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);
    private static final WelfareCentre NAMUR = centre(92094);
    private static final WelfareCentre GHENT = centre(44021);

    private final Letters letters = new Letters();

    @Test
    void theApplicantReadsThatTheFirstDateStaysAndWhereToGo() {
        var letter = this.letters.referralToApplicant(referral(NAMUR, Language.FRENCH, Optional.empty()));
        assertThat(letter).singleElement().satisfies(written -> {
            assertThat(written.subject()).isEqualTo("Votre demande K7F3-9XPM-2H49 est transmise à un autre CPAS");
            assertThat(written.text())
                    .contains("reste le vendredi 5 juin 2026")
                    .contains("au plus tard le mercredi 8 juillet 2026")
                    .contains("article 18, § 4")
                    .contains(GHENT.name().in(Language.FRENCH));
        });
    }

    @Test
    void theOtherCentreReadsThatItsThirtyDaysRunFromTheSendingAndThatItMayNotSendOn() {
        var letter = this.letters.referralToCentre(referral(GHENT, NAMUR, Language.ENGLISH, Optional.empty()));
        assertThat(letter).singleElement().satisfies(written -> {
            assertThat(written.language()).isEqualTo(Language.DUTCH);
            assertThat(written.text())
                    .contains("loopt vanaf de doorzending en eindigt op woensdag 8 juli 2026")
                    .contains("geen tweede keer doorgestuurd");
        });
    }

    @Test
    void reasonsNobodyWroteYetAreLeftInBracketsForTheAgent() {
        var open = this.letters.referralToApplicant(referral(NAMUR, Language.FRENCH, Optional.empty()));
        var written = this.letters.referralToApplicant(
                referral(NAMUR, Language.FRENCH, Optional.of("la personne habite à Gand")));
        assertThat(open.getFirst().text()).contains("[à compléter");
        assertThat(written.getFirst().text())
                .contains("ne sommes pas compétents : la personne habite à Gand")
                .doesNotContain("[à compléter");
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void everyGroundNamesItsArticleInEachLanguage(Ground ground) {
        var numbers = ground.article().replaceAll("\\D+", " ").trim().split(" ");
        var cited = "(?i)1965, arti[ck]e?le? %s(er)?\\D+%s\\D".formatted(numbers[0], numbers[1]);
        for (var from : List.of(NAMUR, GHENT, centre(63023))) {
            var facts = new ReferralFacts(
                    from,
                    GHENT,
                    "Ann Peeters",
                    Language.ENGLISH,
                    reference(),
                    received(),
                    TODAY,
                    Optional.of(ground),
                    Optional.empty());
            assertThat(this.letters.referralToApplicant(facts).getFirst().text())
                    .containsPattern(cited);
        }
    }

    /** Namur, Ghent, Eupen, Malmedy, Ronse, Kraainem, Saint-Gilles: one of each article of the laws of 18 July 1966. */
    @ParameterizedTest
    @CsvSource({
        "92094, nl, fr",
        "44021, fr, nl",
        "63023, de, de",
        "63023, fr, fr",
        "63023, nl, de",
        "63049, de, de",
        "63049, nl, fr",
        "45041, fr, fr",
        "23099, fr, fr",
        "23099, en, nl",
        "21013, nl, nl",
        "21013, fr, fr",
        "21013, en, fr nl",
        "21013, de, fr nl"
    })
    void aCentreWritesToThePersonInALanguageTheLawLetsItUse(int municipality, String spoken, String written) {
        var facts = referral(centre(municipality), Language.ofTag(spoken).orElseThrow(), Optional.empty());
        assertThat(this.letters.referralToApplicant(facts))
                .extracting(letter -> letter.language().tag())
                .containsExactly(written.split(" "));
    }

    @Test
    void anInvitationSaysWhenWhereAndWhatToBring() {
        var letter = this.letters.invitation(new InvitationFacts(
                NAMUR,
                "Ann Peeters",
                Language.FRENCH,
                reference(),
                LocalDateTime.of(2026, 6, 10, 9, 30),
                "1er étage",
                List.of("carte d’identité", "bail"),
                Optional.of("081 33 70 00")));
        assertThat(letter.getFirst().text())
                .contains("le mercredi 10 juin 2026 à 09:30. Lieu : 1er étage.")
                .contains("- carte d’identité\n- bail")
                .contains("081 33 70 00");
    }

    @Test
    void theSentenceOfAMergedDecisionNamesBothRequestsAndTheFirstDate() {
        assertThat(this.letters.mergeSentence(reference(), TODAY.minusDays(9), reference(), TODAY, Language.GERMAN))
                .contains("am Samstag, 30. Mai 2026")
                .contains("am Montag, 8. Juni 2026")
                .contains("Datum des ersten Antrags");
    }

    @Test
    void noLetterPrintsWhatItSaysByAccident() {
        assertThat(referral(NAMUR, Language.FRENCH, Optional.empty()).toString())
                .doesNotContain("Peeters");
        assertThat(this.letters
                        .referralToApplicant(referral(NAMUR, Language.FRENCH, Optional.empty()))
                        .toString())
                .doesNotContain("Peeters");
    }

    private static ReferralFacts referral(WelfareCentre from, Language spoken, Optional<String> reasons) {
        return referral(from, GHENT, spoken, reasons);
    }

    private static ReferralFacts referral(
            WelfareCentre from, WelfareCentre to, Language spoken, Optional<String> reasons) {
        return new ReferralFacts(
                from, to, "Ann Peeters", spoken, reference(), received(), TODAY, Optional.of(Ground.GENERAL), reasons);
    }

    private static ReceptionDate received() {
        return new ReceptionDate(LocalDate.of(2026, 6, 5));
    }

    private static RequestReference reference() {
        return new RequestReference("K7F3-9XPM-2H49");
    }

    private static WelfareCentre centre(int nisCode) {
        var municipality =
                ReferenceData.municipalities().find(new NisCode(nisCode), TODAY).orElseThrow();
        return ReferenceData.centres().of(municipality, TODAY);
    }
}
