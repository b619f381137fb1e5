package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.TellTales;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sweep over Easter 2027: Monday 29 March is a holiday, and on Sunday 28 March the clocks go forward. Each test has a
 * centre of its own.
 */
@ServiceTest
class EasterTests {

    private static final Instant EIGHT_ON_FRIDAY = Instant.parse("2027-03-26T07:00:00Z");
    private static final Instant EIGHT_ON_EASTER_MONDAY = Instant.parse("2027-03-29T06:00:00Z");
    private static final Instant EIGHT_ON_TUESDAY = Instant.parse("2027-03-30T06:00:00Z");

    private final AidRequests requests;
    private final DirectoryImports imports;
    private final Registers registers;
    private final WriteToCentres sweep;
    private final Outside outside;
    private final Mailbox centre;

    @Autowired
    EasterTests(
            AidRequests requests,
            DirectoryImports imports,
            Registers registers,
            WriteToCentres sweep,
            GreenMail mails,
            ApplicationContext context) {
        this.requests = requests;
        this.imports = imports;
        this.registers = registers;
        this.sweep = sweep;
        this.outside = Outside.in(context);
        this.centre = Mailbox.fresh(mails);
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.outside.clock().moveTo(MovableClock.START);
    }

    @Test
    void receivedOnMaundyThursdayIsWarnedOfOnFridayAndRemindedAtEightSummerTimeOnTuesday() throws Exception {
        submit(Town.THUIN, Instant.parse("2027-03-25T09:00:00Z"));
        itIs(EIGHT_ON_FRIDAY.minusSeconds(1));
        assertThat(rounds(Town.THUIN)).isEmpty();
        itIs(EIGHT_ON_FRIDAY);
        assertThat(rounds(Town.THUIN)).containsExactly("limitWarning 2027-03-26");
        assertThat(this.centre.await(2)).hasSize(2);

        itIs(EIGHT_ON_EASTER_MONDAY);
        itIs(EIGHT_ON_TUESDAY.minusSeconds(1));
        assertThat(rounds(Town.THUIN)).hasSize(1);
        itIs(EIGHT_ON_TUESDAY);

        assertThat(rounds(Town.THUIN)).containsExactly("limitWarning 2027-03-26", "reminder 2027-03-30");
        this.centre.await(3);
        assertThat(texts())
                .hasSize(3)
                .anySatisfy(text -> assertThat(text).contains("Compétence", "mardi 30 mars 2027"));
    }

    @Test
    void theThirtyDaysThatEndAtEasterAreWarnedOfOnTheLastWorkingMorningBeforeIt() {
        var filed = Instant.parse("2027-02-26T09:00:00Z");
        var receipt = submit(Town.SOIGNIES, filed);
        var agent = Agents.handlerOf(receipt.centre());
        assertThat(this.registers.of(agent).open(receipt.publicId(), filed)).isPresent();
        this.registers.of(agent).holdCompetent(receipt.publicId(), filed);

        itIs(EIGHT_ON_FRIDAY.minusSeconds(1));
        assertThat(rounds(Town.SOIGNIES)).isEmpty();
        itIs(EIGHT_ON_FRIDAY);
        itIs(EIGHT_ON_TUESDAY);

        assertThat(rounds(Town.SOIGNIES)).containsExactly("limitWarning 2027-03-26");
        this.centre.await(2);
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("Décision", "dimanche 28 mars 2027"));
    }

    private Receipt submit(Town town, Instant at) {
        town.confirm(this.imports, this.centre.address());
        return this.requests.submit(
                TellTales.submission().residingIn(town.code()).made(), at);
    }

    private void itIs(Instant moment) {
        this.outside.clock().moveTo(moment);
        this.sweep.run(moment);
        this.outside.scheduler().triggerCheckForDueExecutions();
    }

    private List<String> texts() {
        return this.centre.all().stream().map(Mailbox::text).toList();
    }

    private List<String> rounds(Town town) {
        return JdbcClient.create(this.outside.database().superuser())
                .sql("select kind || ' ' || due_on from cpas.mail_round where centre = ? order by due_on, kind")
                .param(town.centre().value())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
