package be.cpasonline.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.language.Language;
import be.cpasonline.request.Intake;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The acknowledgement that a centre gives for a request that did not come by the form. */
class HandEntryTextTests {

    private static final Rendering RENDERING = new Rendering();
    private static final ReceptionDate RECEIVED = new ReceptionDate(LocalDate.parse("2026-05-20"));
    private static final Intake TRANSFER =
            new Intake.Transfer(new CentreNumber(2), RECEIVED, LocalDate.parse("2026-05-22"));

    @Test
    void aDeskRequestIsNotSaidToBeSentOnline() {
        assertThat(words(Language.FRENCH, new Intake.Oral(RECEIVED)))
                .contains("Inscrite dans le registre le", "la date qui compte\n  mercredi 20 mai 2026")
                .doesNotContain("Envoyé le", "un jour ouvrable", "Nous prévenons maintenant");
    }

    @Test
    void aTransferKeepsTheFirstDayAndCountsFromTheSending() {
        assertThat(words(Language.FRENCH, TRANSFER))
                .contains(
                        "la date qui compte\n  mercredi 20 mai 2026",
                        "Premier jour des délais\n  samedi 23 mai 2026",
                        "au plus tard le\n  lundi 1 juin 2026",
                        "au plus tard le\n  dimanche 21 juin 2026",
                        "ne peut pas transmettre votre demande encore une fois")
                .doesNotContain("dans les 30 jours qui suivent la réception");
    }

    @ParameterizedTest
    @EnumSource
    void itHoldsTheThreeMentionsOfTheLaw(Language language) {
        var texts = words(language, TRANSFER);
        assertThat(texts).contains("K7F3-9XPM-2H49", "30", "20", "22");
    }

    private static String words(Language language, Intake intake) {
        var online = AnAcknowledgement.in(language).made();
        var course = new Course(intake.channel(), intake.startedOn(), intake.deadlines());
        var byHand = new Acknowledgement(
                online.reference(),
                online.name(),
                online.sentAt(),
                intake.received(),
                course,
                online.centre(),
                java.util.Optional.empty(),
                online.fallback(),
                online.hours(),
                online.documents(),
                language,
                java.util.Optional.empty(),
                true);
        return PlainText.of(RENDERING.envelope(byHand), RENDERING.texts(byHand))
                .lines()
                .collect(Collectors.joining("\n"));
    }
}
