package be.cpasonline.wall;

import static be.cpasonline.identity.Agents.readerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class WallTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final CentreNumber ONE = new CentreNumber(1);
    private static final CentreNumber TWO = new CentreNumber(2);

    private final JdbcTransactionManager transactions = new JdbcTransactionManager(DATABASE.service());
    private final JdbcClient jdbc = JdbcClient.create(DATABASE.service());
    private final Wall wall =
            new Wall(this.jdbc, new NamedParameterJdbcTemplate(DATABASE.service()), this.transactions);

    @Test
    void workForACentreTakesItsRoleAndItsCentre() {
        assertThat(this.wall.forCentre(ONE, this::side)).containsExactly("cpas_application", "1", "");
    }

    @Test
    void workOfAnAgentReachesTheCentreAndThoseItAnswersFor() {
        assertThat(this.wall.forAccess(readerOf(TWO, ONE), this::side)).containsExactly("cpas_application", "1,2", "");
    }

    @Test
    void theFirstQuestionIsAskedOnTheSideThatItTravelsWith() {
        var question = new FirstQuestion<>(
                "select current_setting('cpas.centre', true) || :mark as centre, current_role::text as role",
                Map.of("mark", "!"),
                (row, number) -> row.getString("role") + " " + row.getString("centre"));
        var reader = readerOf(TWO, ONE);

        List<List<String>> sides = this.wall.asking(reader, question, asked -> List.of(asked, side()));
        assertThat(sides).containsExactly(List.of("cpas_application 1,2!"), List.of("cpas_application", "1,2", ""));
        int rows = this.wall.forAccess(reader, () -> this.wall.asking(reader, question, List::size));
        assertThat(rows).isEqualTo(1);
        assertThatThrownBy(() -> this.wall.forCentre(ONE, () -> this.wall.asking(reader, question, List::size)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(side()).containsExactly("cpas_service", "", "");
    }

    @Test
    void workApartIsKeptWhateverBecomesOfTheRest() {
        var transactionIds = this.wall.forAccess(
                readerOf(TWO), () -> List.of(transaction(), this.wall.apart(readerOf(TWO), this::transaction)));
        assertThat(transactionIds.getFirst()).isNotEqualTo(transactionIds.getLast());
    }

    @Test
    void workOfTheMachineryHasNoCentreAndAtMostOneRequest() {
        var request = UUID.randomUUID();
        assertThat(this.wall.forMachinery(this::side)).containsExactly("cpas_machinery", "", "");
        assertThat(this.wall.forMachinery(request, this::side))
                .containsExactly("cpas_machinery", "", request.toString());
    }

    @Test
    void theSideIsForgottenWithTheTransaction() {
        this.wall.forCentre(ONE, this::side);
        assertThat(side()).containsExactly("cpas_service", "", "");
    }

    @Test
    void workOnTheSameSideJoins() {
        var transactionIds =
                this.wall.forCentre(ONE, () -> List.of(transaction(), this.wall.forCentre(ONE, this::transaction)));
        assertThat(transactionIds.getFirst()).isEqualTo(transactionIds.getLast());
    }

    @Test
    void nobodyChangesSidesInsideATransaction() {
        assertRefused(() -> this.wall.forCentre(ONE, () -> this.wall.forCentre(TWO, this::side)));
        assertRefused(() -> this.wall.forCentre(ONE, () -> this.wall.forMachinery(this::side)));
        assertRefused(() -> this.wall.forAccess(readerOf(ONE, TWO), () -> this.wall.forCentre(ONE, this::side)));
        assertRefused(() ->
                this.wall.forMachinery(UUID.randomUUID(), () -> this.wall.forMachinery(UUID.randomUUID(), this::side)));
    }

    @Test
    void aTransactionThatTookNoSideIsNotJoined() {
        var plain = new TransactionTemplate(this.transactions);
        assertRefused(() -> plain.execute(status -> this.wall.forCentre(ONE, this::side)));
    }

    @Test
    void aTransactionThatSuspendsAnotherDoesNotInheritItsSide() {
        var apart = new TransactionTemplate(this.transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertRefused(() ->
                this.wall.forCentre(ONE, () -> apart.execute(status -> this.wall.forCentre(ONE, this::side))));
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(IllegalStateException.class).hasMessageContaining("another side");
    }

    private List<String> side() {
        return this.jdbc
                .sql("select current_user, coalesce(current_setting('cpas.centre', true), ''),"
                        + " coalesce(current_setting('cpas.request', true), '')")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    private String transaction() {
        return this.jdbc
                .sql("select pg_current_xact_id()::text")
                .query(String.class)
                .single();
    }
}
