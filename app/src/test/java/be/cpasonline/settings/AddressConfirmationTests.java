package be.cpasonline.settings;

import static be.cpasonline.settings.SettingsVisit.body;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.identity.Agents;
import be.cpasonline.preferences.Confirmations;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.OwnAddresses;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An address counts once somebody who reads its mails has pressed the button. Each test has a centre of its own. */
@ServiceTest
class AddressConfirmationTests {

    private final MockMvcTester mvc;
    private final NoticeRecipients recipients;
    private final Confirmations confirmations;
    private final OwnAddresses addresses;
    private final TestDatabase database;
    private final MovableClock clock;
    private final TypedAddress address;

    @Autowired
    AddressConfirmationTests(
            MockMvcTester mvc,
            GreenMail mails,
            DirectoryImports imports,
            NoticeRecipients recipients,
            Confirmations confirmations,
            org.springframework.context.ApplicationContext context) {
        this.mvc = mvc;
        this.recipients = recipients;
        this.confirmations = confirmations;
        this.addresses = context.getBean(OwnAddresses.class);
        this.database = context.getBean(TestDatabase.class);
        this.clock = context.getBean(MovableClock.class);
        this.address = new TypedAddress(mvc, mails, imports, recipients);
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.clock.moveTo(MovableClock.START);
    }

    @Test
    void theOldAddressWorksUntilTheButtonIsPressedAndIsTold() throws Exception {
        var visit = this.address.administratorOf(310);
        assertThat(this.address.type(visit, "instead")).hasStatus(303);
        assertThat(this.address.addressesOf(310)).containsExactly(this.address.before);
        assertThat(body(visit.reads(TypedAddress.PAGE))).contains(this.address.typed, "Adresses à confirmer");
        var link = this.address.link();
        assertThat(this.address.mailTo(this.address.before).getSubject())
                .isEqualTo("Une autre adresse a été choisie pour les avis");

        for (int scanner = 0; scanner < 3; scanner++) {
            assertThat(body(this.mvc.get().uri(link).exchange())).contains("Confirmer l’adresse", this.address.typed);
        }
        assertThat(this.address.addressesOf(310)).containsExactly(this.address.before);

        var dutch = link.replaceFirst("\\?.*", "").replace("/portal/", "/portal/nl/");
        assertThat(body(this.mvc.get().uri(link).exchange())).contains("href=\"" + dutch);
        assertThat(body(this.mvc.get().uri(dutch).exchange())).contains("action=\"" + dutch + "\"", this.address.typed);
        assertThat(body(this.address.press(link))).contains("L’adresse est confirmée");
        assertThat(this.address.addressesOf(310)).containsExactly(this.address.typed);
        assertThat(this.address.subjectsTo(this.address.before, 2))
                .containsExactlyInAnyOrder(
                        "Une autre adresse a été choisie pour les avis", "Les avis n’arrivent plus à cette adresse");
        assertThat(body(this.address.press(link))).contains("déjà confirmée");
        assertThat(body(this.mvc.get().uri(link).exchange())).contains("déjà confirmée");
    }

    @Test
    void anAddressAddedStandsBesideTheOthersAndCanBeTakenAway() throws Exception {
        var visit = this.address.administratorOf(311);
        this.address.type(visit, "also");
        this.address.press(this.address.link());
        assertThat(this.address.addressesOf(311)).containsExactly(this.address.before, this.address.typed);
        assertThat(replaced(311)).isZero();

        var id = this.recipients.of(new CentreNumber(311), MovableClock.START).stream()
                .flatMap(recipient -> recipient.own().stream())
                .findFirst()
                .orElseThrow();
        new SettingsVisit(this.mvc, Agents.administratorOf(new CentreNumber(312)))
                .sends(TypedAddress.PAGE + "/addresses/away", "id", id.toString());
        assertThat(this.address.addressesOf(311)).hasSize(2);
        visit.sends(TypedAddress.PAGE + "/addresses/away", "id", id.toString());
        assertThat(this.address.addressesOf(311)).containsExactly(this.address.before);
    }

    @Test
    void aLinkIsOverAfterAWeekOrOnceTheAddressIsTakenBack() throws Exception {
        var visit = this.address.administratorOf(313);
        this.address.type(visit, "instead");
        var secret = TypedAddress.secret(this.address.link());
        var week = MovableClock.START.plus(Duration.ofDays(7));
        assertThat(this.confirmations.look(secret, week.minusSeconds(1))).isInstanceOf(Confirmations.Link.Waits.class);
        assertThat(this.confirmations.confirm(secret, week)).isEqualTo(new Confirmations.Link.Expired());

        var id = this.addresses.pending(new CentreNumber(313)).getFirst().id();
        visit.sends(TypedAddress.PAGE + "/addresses/away", "id", id.toString());
        assertThat(body(this.address.press("/portal/confirm/" + secret))).contains("ne fonctionne plus");
        assertThat(this.address.addressesOf(313)).containsExactly(this.address.before);
    }

    @Test
    void aLinkThatRanOutSaysSoAndOneThatDidItsWorkStillSaysThatItDid() throws Exception {
        this.address.type(this.address.administratorOf(316), "also");
        var link = this.address.link();
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(8)));
        assertThat(body(this.address.press(link)))
                .contains("Ce lien est trop ancien", "sept jours")
                .doesNotContain(this.address.typed);
        assertThat(this.address.addressesOf(316)).containsExactly(this.address.before);
        this.clock.moveTo(MovableClock.START);
        this.address.press(link);
        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(8)));
        assertThat(body(this.mvc.get().uri(link).exchange())).contains("déjà confirmée");
    }

    @Test
    void theLinkIsSentThreeTimesADayAndThenAPersonIsToldWhyNot() {
        var visit = this.address.administratorOf(317);
        this.address.type(visit, "instead");
        var id = this.addresses.pending(new CentreNumber(317)).getFirst().id().toString();
        assertThat(visit.sends(TypedAddress.PAGE + "/addresses/again", "id", id))
                .hasStatus(303);
        assertThat(visit.sends(TypedAddress.PAGE + "/addresses/again", "id", id))
                .hasStatus(303);

        var answer = visit.sends(TypedAddress.PAGE + "/addresses/again", "id", id);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("déjà parti trois fois", "href=\"#again-" + id + "\"", "id=\"again-" + id);

        this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(1)).plusSeconds(1));
        assertThat(visit.sends(TypedAddress.PAGE + "/addresses/again", "id", id))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith("done=again");
    }

    @Test
    void aGuessedLinkSaysNothingAndTheSecretIsNotKept() throws Exception {
        this.address.type(this.address.administratorOf(314), "instead");
        var secret = TypedAddress.secret(this.address.link());

        assertThat(body(this.address.press("/portal/confirm/" + "A".repeat(43))))
                .contains("ne fonctionne plus");
        assertThat(this.database
                        .superuser()
                        .queryForList("select encode(hash, 'escape') from cpas.own_address_secret", String.class))
                .noneMatch(kept -> kept.contains(secret));
    }

    @Test
    void whatIsNoAddressIsRefusedAndKept() {
        var visit = this.address.administratorOf(315);

        var answer = visit.sends(TypedAddress.PAGE + "/addresses", "address", "nobody", "how", "instead");

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("value=\"nobody\"", "href=\"#address\"");
        assertThat(body(visit.sends(
                        TypedAddress.PAGE + "/addresses", "address", this.address.before, "how", "instead")))
                .contains("déjà utilisée");
    }

    private int replaced(int centre) {
        return Objects.requireNonNull(this.database
                .superuser()
                .queryForObject(
                        "select count(*) from cpas.mail where kind = 'addressReplaced' and centre = ?",
                        Integer.class,
                        centre));
    }
}
