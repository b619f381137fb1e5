package be.cpasonline.notification;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.RoundTrips;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.language.Language;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.Submissions;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MailsOfARequestTests {

    private final AidRequests requests;
    private final DirectoryImports imports;
    private final GreenMail mails;
    private final Mailbox applicant;
    private final Mailbox centre;

    @Autowired
    MailsOfARequestTests(AidRequests requests, DirectoryImports imports, GreenMail mails) {
        this.requests = requests;
        this.imports = imports;
        this.mails = mails;
        this.applicant = Mailbox.fresh(mails);
        this.centre = Mailbox.fresh(mails);
    }

    @Test
    void aRequestIsAcknowledgedToTheApplicantAndNoticedToTheCentre() throws Exception {
        Town.LIEGE.confirm(this.imports, this.centre.address());

        var receipt = submit(Town.LIEGE, Language.FRENCH);

        var acknowledgement = this.applicant.one();
        assertThat(acknowledgement.getSubject())
                .isEqualTo("Votre confirmation " + receipt.reference().value());
        assertThat(((InternetAddress) acknowledgement.getFrom()[0]).getPersonal())
                .isEqualTo("Service fédéral en ligne");
        assertThat(Mailbox.text(acknowledgement))
                .contains(receipt.reference().value(), "Élodie Peeters", "mardi 2 juin 2026 à 10:00");
        assertThat(Mailbox.html(acknowledgement))
                .contains("<html lang=\"fr\">", receipt.reference().value());
        assertThat(Mailbox.attachments(acknowledgement))
                .containsExactly("confirmation-" + receipt.reference().value() + ".pdf");
        assertThat(Mailbox.text(this.centre.notices().getFirst())).contains("Une nouvelle demande d’aide attend");
    }

    @Test
    void theTimeFromSubmittingToTheAcknowledgementIsShown() {
        submit(Town.ARLON, Language.FRENCH);
        this.applicant.one();
        var sent = System.nanoTime();

        submit(Town.ARLON, Language.FRENCH);

        assertThat(this.applicant.await(2)).hasSize(2);
        var took = Duration.ofNanos(System.nanoTime() - sent);
        System.out.println("from submit to the acknowledgement caught: " + took.toMillis() + " ms");
    }

    /** One statement holds both; where there is only one mail, the row on the operator's list costs one more. */
    @Test
    void twoMailsAskTheDatabaseNoMoreOftenThanOne() {
        Town.LIEGE.confirm(this.imports, this.centre.address());
        for (var town : new Town[] {Town.LIEGE, Town.ARLON}) {
            submit(town, Language.FRENCH);
        }

        var toTwo = RoundTrips.of(() -> submit(Town.LIEGE, Language.FRENCH));
        var toOne = RoundTrips.of(() -> submit(Town.ARLON, Language.FRENCH));

        System.out.println("[measured] round trips with both mails: " + toTwo + ", with one: " + toOne);
        assertThat(toTwo).isLessThan(toOne);
    }

    @ParameterizedTest
    @CsvSource({
        "LIEGE, Nouvelle demande à lire",
        "GENT, Nieuwe aanvraag te lezen",
        "EUPEN, Neuer Antrag zu lesen",
        "BRUSSELS, Nouvelle demande à lire / Nieuwe aanvraag te lezen"
    })
    void aNoticeSpeaksTheLanguageOfTheRegionAndTellsNothingOfAnybody(Town town, String subject) throws Exception {
        town.confirm(this.imports, this.centre.address());

        var receipt = submit(town, Language.ENGLISH);

        var notice = this.centre.notices().getFirst();
        assertThat(notice.getSubject()).isEqualTo(subject);
        assertThat(Mailbox.ofType(notice, "text/html")).isEmpty();
        assertThat(Mailbox.text(notice))
                .contains("https://cpasonline.test", "02 787 58 28")
                .containsPattern(": [1-9]\\d*\\.")
                .doesNotContain(
                        receipt.reference().value(),
                        receipt.request().toString(),
                        "Peeters",
                        "Élodie",
                        this.applicant.address(),
                        "loyer");
    }

    @Test
    void theAcknowledgementTellsNeitherNumberNorNeedNorLivingSituation() throws Exception {
        submit(Town.ARLON, Language.FRENCH);

        var acknowledgement = this.applicant.one();
        var number = aSubmission().identification().number().orElseThrow().digits();
        assertThat(Mailbox.text(acknowledgement) + Mailbox.html(acknowledgement))
                .doesNotContain(number, number.substring(0, 6), "loyer", "+32470000000", "résid", "domicil");
    }

    @Test
    void whoseCentreHasNoConfirmedAddressReadsThatTheDateIsSafe() throws Exception {
        submit(Town.ARLON, Language.DUTCH);

        assertThat(Mailbox.text(this.applicant.one())).contains("nog niet kunnen verwittigen", "Uw datum is zeker");
    }

    @Test
    void sendingTheSameDraftTwiceMailsOnce() {
        Town.EEKLO.confirm(this.imports, this.centre.address());
        var submission = aSubmission()
                .residingIn(Town.EEKLO.code())
                .reachable(at(this.applicant))
                .made();

        this.requests.submit(submission, MovableClock.START);
        this.requests.submit(submission, MovableClock.START.plusSeconds(1));
        var sentinel = Mailbox.fresh(this.mails);
        this.requests.submit(aSubmission().reachable(at(sentinel)).made(), MovableClock.START);

        sentinel.one();
        assertThat(this.applicant.await(1)).hasSize(1);
        assertThat(this.centre.notices()).hasSize(1);
    }

    private Receipt submit(Town town, Language language) {
        var submission = aSubmission().residingIn(town.code()).reachable(at(this.applicant));
        return this.requests.submit(submission.in(language).made(), MovableClock.START);
    }

    static Reachability at(Mailbox mailbox) {
        return new Reachability(
                Optional.of(mailbox.address()),
                false,
                Optional.of("+32470000000"),
                Optional.empty(),
                new SafetyWishes(Set.of(), Optional.empty(), Optional.empty()));
    }

    static Submissions from(Town town, Mailbox mailbox) {
        return aSubmission().residingIn(town.code()).reachable(at(mailbox));
    }
}
