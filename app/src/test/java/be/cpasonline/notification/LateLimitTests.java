package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.CentreRegister;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.TellTales;
import com.icegreen.greenmail.util.GreenMail;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks that begin to run again on Good Friday 2027, after the warnings of that morning went out. */
@ServiceTest
class LateLimitTests {

    private static final Town TOWN = Town.RIXENSART;
    private static final Instant GOOD_FRIDAY_AT_TWO = Instant.parse("2027-03-26T13:00:00Z");
    private static final Instant EIGHT_ON_TUESDAY = Instant.parse("2027-03-30T06:00:00Z");

    private final AidRequests requests;
    private final DirectoryImports imports;
    private final CentreRegister register;
    private final WriteToCentres sweep;
    private final Outside outside;
    private final Mailbox centre;

    @Autowired
    LateLimitTests(
            AidRequests requests,
            DirectoryImports imports,
            Registers registers,
            WriteToCentres sweep,
            GreenMail mails,
            ApplicationContext context) {
        this.requests = requests;
        this.imports = imports;
        this.register = registers.of(Agents.handlerOf(TOWN.centre()));
        this.sweep = sweep;
        this.outside = Outside.in(context);
        this.centre = Mailbox.fresh(mails);
    }

    @AfterEach
    void theClockStandsAgainAsItDid() {
        this.outside.clock().moveTo(MovableClock.START);
    }

    @Test
    void areWarnedOfOnceOnTheNextWorkingMorning() throws Exception {
        TOWN.confirm(this.imports, this.centre.address());
        var wednesday = Instant.parse("2027-03-24T09:00:00Z");
        var closed = filed(wednesday);
        this.register.close(closed.publicId(), wednesday);
        var thursday = Instant.parse("2027-03-25T09:00:00Z");
        var held = filed(thursday);
        this.register.holdCompetent(held.publicId(), thursday);
        itIs(Instant.parse("2027-03-26T07:00:00Z"));
        assertThat(rounds()).isEmpty();

        this.register.reopen(closed.publicId(), GOOD_FRIDAY_AT_TWO);
        this.register.takeBack(held.publicId(), position(held), Optional.empty(), GOOD_FRIDAY_AT_TWO);
        itIs(EIGHT_ON_TUESDAY.minusSeconds(1));
        assertThat(rounds()).isEmpty();
        itIs(EIGHT_ON_TUESDAY);
        itIs(EIGHT_ON_TUESDAY.plusSeconds(900));

        assertThat(rounds()).containsExactly("limitWarning 2027-03-30");
        this.centre.await(3);
        assertThat(this.centre.all().stream().map(Mailbox::text))
                .anySatisfy(text -> assertThat(text)
                        .contains("Compétence : le dernier jour était le lundi 29 mars 2027. Nombre de demandes : 1.")
                        .contains("Compétence : dernier jour le mardi 30 mars 2027. Nombre de demandes : 1."));
    }

    private long position(Receipt held) {
        return this.register
                .file(held.publicId(), GOOD_FRIDAY_AT_TWO)
                .orElseThrow()
                .outcomesInForce()
                .getFirst()
                .position();
    }

    private Receipt filed(Instant at) {
        var receipt = this.requests.submit(
                TellTales.submission().residingIn(TOWN.code()).made(), at);
        assertThat(this.register.open(receipt.publicId(), at)).isPresent();
        return receipt;
    }

    private void itIs(Instant moment) {
        this.outside.clock().moveTo(moment);
        this.sweep.run(moment);
        this.outside.scheduler().triggerCheckForDueExecutions();
    }

    private List<String> rounds() {
        return JdbcClient.create(this.outside.database().superuser())
                .sql("select kind || ' ' || due_on from cpas.mail_round where centre = ? order by due_on, kind")
                .param(TOWN.centre().value())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
