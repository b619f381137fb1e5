package be.cpasonline.acknowledgement;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.Agents;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever asks reads what their centre wants them to bring. Circular § 9.3. */
@ServiceTest
class DocumentsToBringTests {

    private static final NisCode AMEL = new NisCode(63_001);

    private final AidRequests requests;
    private final CentrePreferences preferences;
    private final Acknowledgements acknowledgements;

    @Autowired
    DocumentsToBringTests(AidRequests requests, CentrePreferences preferences, Acknowledgements acknowledgements) {
        this.requests = requests;
        this.preferences = preferences;
        this.acknowledgements = acknowledgements;
    }

    @Test
    void theListStandsInTheLanguageOfTheApplicantFromTheDayTheCentreWroteIt() {
        var before = submit(MovableClock.START);
        this.preferences.setDocuments(
                Agents.administratorOf(before.centre()),
                Map.of(Language.FRENCH, "contrat de bail", Language.GERMAN, "Mietvertrag\n\nKontoauszüge 📄"),
                MovableClock.START.plusSeconds(1));
        assertThat(words(submit(MovableClock.START.plusSeconds(2))))
                .contains("diese Unterlagen", "Mietvertrag", "Kontoauszüge")
                .doesNotContain("contrat de bail");
        assertThat(words(before)).doesNotContain("diese Unterlagen", "Mietvertrag");
    }

    private Receipt submit(Instant at) {
        return this.requests.submit(
                aSubmission().residingIn(AMEL).in(Language.GERMAN).made(), at);
    }

    private String words(Receipt receipt) {
        var request = this.requests.find(receipt.centre(), receipt.request()).orElseThrow();
        var acknowledgement = this.acknowledgements.of(request, true);
        assertThat(this.acknowledgements.document(acknowledgement).content()).isNotEmpty();
        return PlainText.of(
                this.acknowledgements.envelope(acknowledgement), this.acknowledgements.texts(acknowledgement));
    }
}
