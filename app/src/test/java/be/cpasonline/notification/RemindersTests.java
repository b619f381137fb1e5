package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.identity.Agents;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Frequency;
import be.cpasonline.preferences.NoticeSettings;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.TellTales;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sweep on real rows and real mails, over Christmas 2026. Each test has a centre of its own. */
@ServiceTest
class RemindersTests {

    private static final Instant WEDNESDAY = Instant.parse("2026-12-23T10:00:00Z");
    private static final Instant EIGHT_ON_THURSDAY = Instant.parse("2026-12-24T07:00:00Z");
    private static final Instant EIGHT_ON_MONDAY = Instant.parse("2026-12-28T07:00:00Z");

    private final AidRequests requests;
    private final Registers registers;
    private final CentrePreferences preferences;
    private final WriteToCentres sweep;
    private final Outside outside;
    private final ApplicationContext context;
    private final Mailbox centre;

    @Autowired
    RemindersTests(
            AidRequests requests,
            Registers registers,
            CentrePreferences preferences,
            WriteToCentres sweep,
            GreenMail mails,
            ApplicationContext context) {
        this.requests = requests;
        this.registers = registers;
        this.preferences = preferences;
        this.sweep = sweep;
        this.outside = Outside.in(context);
        this.context = context;
        this.centre = Mailbox.fresh(mails);
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.outside.clock().moveTo(MovableClock.START);
    }

    @Test
    void receivedOn23DecemberIsWarnedOfOnThe24thAndRemindedOnThe28th() throws Exception {
        submit(Town.MONS);
        itIs(EIGHT_ON_THURSDAY.minusSeconds(1));
        this.centre.await(1);
        assertThat(rounds(Town.MONS)).isEmpty();

        itIs(EIGHT_ON_THURSDAY);
        assertThat(subjects(2)).contains("Délais légaux qui se terminent");
        itIs(EIGHT_ON_MONDAY.minusSeconds(1));
        assertThat(rounds(Town.MONS)).containsExactly("limitWarning 2026-12-24");
        itIs(EIGHT_ON_MONDAY);

        assertThat(subjects(3)).contains("Rappel : demandes non lues");
        assertThat(rounds(Town.MONS)).containsExactly("limitWarning 2026-12-24", "reminder 2026-12-28");
        for (var mail : this.centre.all()) {
            TellTales.assertNoneIn("a mail to the centre", mail.getSubject() + Mailbox.text(mail));
        }
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("lundi 28 décembre 2026", "Compétence"));
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("mercredi 23 décembre 2026"));
    }

    @Test
    void twoNodesAtOnceWriteOnce() throws Exception {
        submit(Town.TOURNAI);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (int node = 0; node < 4; node++) {
                running.add(nodes.submit(() -> this.sweep.run(EIGHT_ON_MONDAY)));
            }
            for (var node : running) {
                node.get();
            }
        }
        this.sweep.run(EIGHT_ON_MONDAY.plusSeconds(900));

        assertThat(ordered(Town.TOURNAI)).containsExactly("limitWarning", "reminder");
    }

    @Test
    void daysSpentDownLoseNothingAndDoubleNothing() {
        submit(Town.CINEY);
        var late = Instant.parse("2026-12-30T23:00:00Z");

        this.sweep.run(late);
        this.sweep.run(late.plusSeconds(900));
        assertThat(rounds(Town.CINEY)).containsExactly("reminder 2026-12-28");
        this.sweep.run(Instant.parse("2027-01-04T07:00:00Z"));

        assertThat(rounds(Town.CINEY)).containsExactly("reminder 2026-12-28", "reminder 2027-01-04");
    }

    @Test
    void aListDoesNotReadButAnAgentWhoOpensDoes() {
        var receipt = submit(Town.OSTEND);
        var agent = Agents.readerOf(receipt.centre());
        this.registers.stillOpen();

        assertThat(this.registers.of(agent).open(receipt.publicId(), WEDNESDAY)).isPresent();
        this.sweep.run(EIGHT_ON_MONDAY);

        assertThat(rounds(Town.OSTEND)).containsExactly("limitWarning 2026-12-24");
    }

    @Test
    void aCentreThatWantsOneMailADayGetsADigest() throws Exception {
        wishes(Town.MALMEDY, new NoticeSettings(true, Frequency.DAILY_DIGEST, true, 3, false));
        var receipt = submit(Town.MALMEDY);
        submit(Town.MALMEDY);
        itIs(EIGHT_ON_THURSDAY);

        assertThat(subjects(1)).containsExactly("Nouvelles demandes à lire : résumé du jour");
        assertThat(texts().getFirst()).contains("depuis le dernier résumé : 2.");
        this.sweep.run(EIGHT_ON_THURSDAY.plusSeconds(900));
        assertThat(rounds(Town.MALMEDY)).containsExactly("digest 2026-12-24");
        assertThat(this.context.getBean(Deliveries.class).noticePromised(receipt.request()))
                .isTrue();
    }

    @Test
    void aCentreThatWantsNoMailsGetsNoneAndIsNotUntold() {
        wishes(Town.SPA, new NoticeSettings(false, Frequency.EACH, false, 2, false));
        var receipt = submit(Town.SPA);
        this.sweep.run(EIGHT_ON_MONDAY);

        assertThat(ordered(Town.SPA)).isEmpty();
        assertThat(this.context.getBean(UntoldCentres.class).waiting())
                .noneMatch(waiting -> waiting.reference().equals(receipt.reference()));
    }

    @Test
    void whatIsUnreadBeforeTheLimitWaitsForANamedPerson() {
        var receipt = submit(Town.TURNHOUT);
        var list = this.context.getBean(UnreadBeforeLimit.class);
        var here = new UnreadRequest(
                receipt.reference(), receipt.centre(), LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 24));
        assertThat(list.waiting(EIGHT_ON_THURSDAY.minusSeconds(1))).doesNotContain(here);
        assertThat(list.waiting(EIGHT_ON_THURSDAY)).contains(here);

        assertThat(list.settle(receipt.reference(), "Ann Operator", "called", EIGHT_ON_MONDAY))
                .isTrue();
        assertThat(list.settle(receipt.reference(), "Ann Operator", "called", EIGHT_ON_MONDAY))
                .isFalse();
        assertThat(list.waiting(EIGHT_ON_MONDAY)).doesNotContain(here);
    }

    private Receipt submit(Town town) {
        if (rounds(town).isEmpty() && ordered(town).isEmpty()) {
            town.confirm(this.context.getBean(DirectoryImports.class), this.centre.address());
        }
        return this.requests.submit(
                TellTales.submission().residingIn(town.code()).made(), WEDNESDAY);
    }

    private void wishes(Town town, NoticeSettings wishes) {
        this.preferences.set(Agents.administratorOf(town.centre()), wishes, MovableClock.START);
    }

    private void itIs(Instant moment) {
        this.outside.clock().moveTo(moment);
        this.sweep.run(moment);
        this.outside.scheduler().triggerCheckForDueExecutions();
    }

    private List<String> subjects(int count) throws Exception {
        var subjects = new ArrayList<String>();
        for (MimeMessage mail : this.centre.await(count)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private List<String> texts() {
        return this.centre.all().stream().map(Mailbox::text).toList();
    }

    private List<String> rounds(Town town) {
        return texts("select kind || ' ' || due_on from cpas.mail_round where centre = ? order by due_on, kind", town);
    }

    /** All but notices and acknowledgements. */
    private List<String> ordered(Town town) {
        return texts("select kind from cpas.mail where centre = ? and due_on is not null order by kind", town);
    }

    private List<String> texts(String sql, Town town) {
        return JdbcClient.create(this.outside.database().superuser())
                .sql(sql)
                .param(town.centre().value())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
