package be.cpasonline.agents;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.identity.Role;
import be.cpasonline.provider.Answers;
import be.cpasonline.provider.ProviderSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent as the Portal of Social Security shows them: the enterprise number stands inside, in an array of text. */
class WorkerClaimsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String NUMBER = "urn:be:fgov:kbo-bce:organization:cbe-number";

    private final WorkerClaims claims = new WorkerClaims(settings(), ReferenceData.centres());

    @ParameterizedTest
    @CsvSource({"0212234812", "212234812", "0212.234.812"})
    void theNumberLeadsToTheCentreHoweverItIsWritten(String number) {
        assertThat(this.claims.read(claims(List.of(number), "app:read"), DAY))
                .containsExactly(new Worker.OfCentre("81010100112", "Someone", new CentreNumber(1), Role.READER));
    }

    @Test
    void severalNumbersAreSeveralCentresAndUnknownOnesAreNone() {
        var both = List.of("0212234812", secondNumber(), "0000000000", "no number");
        assertThat(this.claims.read(claims(both, "app:handle", "app:read"), DAY))
                .hasSize(2)
                .allSatisfy(
                        worker -> assertThat(((Worker.OfCentre) worker).role()).isEqualTo(Role.HANDLER));
        assertThat(this.claims.read(claims(List.of("0000000000"), "app:handle"), DAY))
                .isEmpty();
    }

    @Test
    void theHighestOfTheirRolesCountsAndNoneIsNoAccess() {
        var number = List.of("0212234812");
        assertThat(this.claims.read(claims(number, "app:read", "app:admin", "app:handle"), DAY))
                .extracting(worker -> ((Worker.OfCentre) worker).role())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(this.claims.read(claims(number, "reader", "something"), DAY)).isEmpty();
        assertThat(this.claims.read(claims(List.of(), "app:operate"), DAY))
                .hasOnlyElementsOfType(Worker.OfTheFederalService.class);
    }

    private static String secondNumber() {
        return ReferenceData.centres().on(DAY).stream()
                .filter(centre -> !centre.number().equals(new CentreNumber(1)))
                .flatMap(centre -> centre.enterpriseNumber().stream())
                .findFirst()
                .orElseThrow()
                .digits();
    }

    private static Map<String, Object> claims(List<String> numbers, String... roles) {
        return Map.of(
                "ssin",
                "81010100112",
                "name",
                "Someone",
                "principalAttributes",
                Map.of(NUMBER, numbers, "roles", List.of(roles)));
    }

    private static AgentLoginSettings settings() {
        var provider = new ProviderSettings(
                "",
                "",
                "",
                List.of("openid"),
                Answers.SIGNED,
                List.of("RS256"),
                Duration.ofMinutes(2),
                Duration.ofSeconds(5));
        return new AgentLoginSettings(
                provider,
                "ssin",
                "name",
                "principalAttributes/" + NUMBER,
                "",
                "principalAttributes/roles",
                "app:read",
                "app:handle",
                "app:admin",
                "app:operate",
                15);
    }
}
