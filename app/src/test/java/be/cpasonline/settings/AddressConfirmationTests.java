package be.cpasonline.settings;

import static be.cpasonline.settings.SettingsVisit.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.identity.Agents;
import be.cpasonline.preferences.Confirmations;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.OwnAddresses;
import be.cpasonline.preferences.Recipient;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An address counts once somebody who reads its mails has pressed the button. Each test has a centre of its own. */
@ServiceTest
class AddressConfirmationTests {

    private static final String PAGE = "/portal/fr/settings";
    private static final Pattern LINK = Pattern.compile("https://cpasonline\\.test(/portal/confirm/\\S+)");

    private final MockMvcTester mvc;
    private final GreenMail mails;
    private final DirectoryImports imports;
    private final NoticeRecipients recipients;
    private final Confirmations confirmations;
    private final OwnAddresses addresses;
    private final TestDatabase database;
    private final MovableClock clock;
    private final String before = UUID.randomUUID() + "@old.example";
    private final String typed = UUID.randomUUID() + "@new.example";

    @Autowired
    AddressConfirmationTests(
            MockMvcTester mvc,
            GreenMail mails,
            DirectoryImports imports,
            NoticeRecipients recipients,
            Confirmations confirmations,
            org.springframework.context.ApplicationContext context) {
        this.mvc = mvc;
        this.mails = mails;
        this.imports = imports;
        this.recipients = recipients;
        this.confirmations = confirmations;
        this.addresses = context.getBean(OwnAddresses.class);
        this.database = context.getBean(TestDatabase.class);
        this.clock = context.getBean(MovableClock.class);
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void theOldAddressWorksUntilTheButtonIsPressedAndIsTold() throws Exception {
        var visit = administratorOf(310);
        assertThat(type(visit, "instead")).hasStatus(303);
        assertThat(addressesOf(310)).containsExactly(this.before);
        assertThat(body(visit.reads(PAGE))).contains(this.typed, "Adresses à confirmer");
        var link = link();
        assertThat(mailTo(this.before).getSubject()).isEqualTo("Une autre adresse a été choisie pour les avis");

        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(body(this.mvc.get().uri(link).exchange())).contains("Confirmer l’adresse", this.typed);
        }
        assertThat(addressesOf(310)).containsExactly(this.before);

        var dutch = link.replaceFirst("\\?.*", "").replace("/portal/", "/portal/nl/");
        assertThat(body(this.mvc.get().uri(link).exchange())).contains("href=\"" + dutch);
        assertThat(body(this.mvc.get().uri(dutch).exchange())).contains("action=\"" + dutch + "\"", this.typed);
        assertThat(body(press(link))).contains("L’adresse est confirmée");
        assertThat(addressesOf(310)).containsExactly(this.typed);
        assertThat(subjectsTo(this.before, 2))
                .containsExactlyInAnyOrder(
                        "Une autre adresse a été choisie pour les avis", "Les avis n’arrivent plus à cette adresse");
        assertThat(body(press(link))).contains("déjà confirmée");
        assertThat(body(this.mvc.get().uri(link).exchange())).contains("déjà confirmée");
    }

    @Test
    void anAddressAddedStandsBesideTheOthersAndCanBeTakenAway() throws Exception {
        var visit = administratorOf(311);
        type(visit, "also");
        press(link());
        assertThat(addressesOf(311)).containsExactly(this.before, this.typed);
        assertThat(replaced(311)).isZero();

        var id = this.recipients.of(new CentreNumber(311), MovableClock.START).stream()
                .flatMap(recipient -> recipient.own().stream())
                .findFirst()
                .orElseThrow();
        new SettingsVisit(this.mvc, Agents.administratorOf(new CentreNumber(312)))
                .sends(PAGE + "/addresses/away", "id", id.toString());
        assertThat(addressesOf(311)).hasSize(2);
        visit.sends(PAGE + "/addresses/away", "id", id.toString());
        assertThat(addressesOf(311)).containsExactly(this.before);
    }

    @Test
    void aLinkIsOverAfterAWeekOrOnceTheAddressIsTakenBack() throws Exception {
        var visit = administratorOf(313);
        type(visit, "instead");
        var secret = secret(link());
        var week = MovableClock.START.plus(Duration.ofDays(7));
        assertThat(this.confirmations.look(secret, week.minusSeconds(1))).isInstanceOf(Confirmations.Link.Waits.class);
        assertThat(this.confirmations.confirm(secret, week)).isEqualTo(new Confirmations.Link.Expired());

        var id = this.addresses.pending(new CentreNumber(313)).getFirst().id();
        visit.sends(PAGE + "/addresses/away", "id", id.toString());
        assertThat(body(press("/portal/confirm/" + secret))).contains("ne fonctionne plus");
        assertThat(addressesOf(313)).containsExactly(this.before);
    }

    @Test
    void aLinkThatRanOutSaysSoAndOneThatDidItsWorkStillSaysThatItDid() throws Exception {
        type(administratorOf(316), "also");
        var link = link();
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(8)));
        assertThat(body(press(link)))
                .contains("Ce lien est trop ancien", "sept jours")
                .doesNotContain(this.typed);
        assertThat(addressesOf(316)).containsExactly(this.before);
        this.clock.moveTo(MovableClock.START);
        press(link);
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(8)));
        assertThat(body(this.mvc.get().uri(link).exchange())).contains("déjà confirmée");
    }

    @Test
    void theLinkIsSentThreeTimesADayAndThenAPersonIsToldWhyNot() {
        var visit = administratorOf(317);
        type(visit, "instead");
        var id = this.addresses.pending(new CentreNumber(317)).getFirst().id().toString();
        assertThat(visit.sends(PAGE + "/addresses/again", "id", id)).hasStatus(303);
        assertThat(visit.sends(PAGE + "/addresses/again", "id", id)).hasStatus(303);

        var answer = visit.sends(PAGE + "/addresses/again", "id", id);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("déjà parti trois fois", "href=\"#again-" + id + "\"", "id=\"again-" + id);

        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(visit.sends(PAGE + "/addresses/again", "id", id))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith("done=again");
    }

    @Test
    void aGuessedLinkSaysNothingAndTheSecretIsNotKept() throws Exception {
        type(administratorOf(314), "instead");
        var secret = secret(link());

        assertThat(body(press("/portal/confirm/" + "A".repeat(43)))).contains("ne fonctionne plus");
        assertThat(this.database
                        .superuser()
                        .queryForList("select encode(hash, 'escape') from cpas.own_address_secret", String.class))
                .noneMatch(kept -> kept.contains(secret));
    }

    @Test
    void whatIsNoAddressIsRefusedAndKept() {
        var visit = administratorOf(315);

        var answer = visit.sends(PAGE + "/addresses", "address", "nobody", "how", "instead");

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("value=\"nobody\"", "href=\"#address\"");
        assertThat(body(visit.sends(PAGE + "/addresses", "address", this.before, "how", "instead")))
                .contains("déjà utilisée");
    }

    private SettingsVisit administratorOf(int number) {
        var centre = new CentreNumber(number);
        var entry = new DirectoryImport.Entry(
                centre, LocalDate.of(2026, 6, 1), Optional.empty(), Optional.empty(), Optional.of(this.before));
        this.imports.record(
                new DirectoryImport("test", "test", Provenance.IMPORTED, List.of(entry)), MovableClock.START);
        return new SettingsVisit(this.mvc, Agents.administratorOf(centre));
    }

    private MvcTestResult type(SettingsVisit visit, String how) {
        return visit.sends(PAGE + "/addresses", "address", this.typed, "how", how);
    }

    private MvcTestResult press(String link) {
        return this.mvc
                .post()
                .uri(link)
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange();
    }

    private List<String> addressesOf(int number) {
        return this.recipients.of(new CentreNumber(number), MovableClock.START).stream()
                .map(Recipient::address)
                .toList();
    }

    /** In French, whatever the region of the centre. */
    private String link() {
        var found = LINK.matcher(
                GreenMailUtil.getBody(mailTo(this.typed)).replace("=\r\n", "").replace("=3D", "="));
        assertThat(found.find()).isTrue();
        return found.group(1).replaceFirst("\\?.*", "?language=fr");
    }

    private static String secret(String link) {
        return link.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private MimeMessage mailTo(String address) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var found = find(address);
        while (found.isEmpty() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            found = find(address);
        }
        return found.orElseThrow();
    }

    private List<String> subjectsTo(String address, int count) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (to(address).count() < count && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        var subjects = new ArrayList<String>();
        for (var mail : to(address).toList()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private int replaced(int centre) {
        return Objects.requireNonNull(this.database
                .superuser()
                .queryForObject(
                        "select count(*) from cpas.mail where kind = 'addressReplaced' and centre = ?",
                        Integer.class,
                        centre));
    }

    private Optional<MimeMessage> find(String address) {
        return to(address).findFirst();
    }

    private Stream<MimeMessage> to(String address) {
        return Arrays.stream(this.mails.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address));
    }
}
