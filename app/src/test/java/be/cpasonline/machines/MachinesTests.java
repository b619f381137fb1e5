package be.cpasonline.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.provider.TokenTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MachinesTests {

    private static final Instant BEFORE_THE_MERGER = Instant.parse("2024-12-31T22:00:00Z");
    private static final Instant AT_THE_MERGER = Instant.parse("2024-12-31T23:00:00Z");

    private final Machines machines;
    private final WelfareCentres centres;

    @Autowired
    MachinesTests(Machines machines, WelfareCentres centres) {
        this.machines = machines;
        this.centres = centres;
    }

    @Test
    void theDirectoryOfThatDayDecidesByBelgianTime() {
        var borsbeek = TestIssuer.running().token().ofCentre(566).written();

        assertThat(software(borsbeek, BEFORE_THE_MERGER).centre()).isEqualTo(new CentreNumber(566));
        assertThatThrownBy(() -> software(borsbeek, AT_THE_MERGER))
                .isInstanceOfSatisfying(
                        RefusedCaller.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.OfEndedCentre.class,
                                        ended -> assertThat(ended.successor().number())
                                                .isEqualTo(new CentreNumber(2))));
    }

    @Test
    void aTokenReachesItsOwnCentreAndThoseItAnswersForAndNoOther() {
        var antwerp = TestIssuer.running().token().ofCentre(2).written();

        assertThat(software(antwerp, BEFORE_THE_MERGER).reach()).containsExactly(new CentreNumber(2));
        assertThat(software(antwerp, AT_THE_MERGER).reach())
                .containsExactlyInAnyOrder(new CentreNumber(2), new CentreNumber(566));
    }

    @Test
    void theSameClientOfTheSameCentreIsAlwaysTheSameSoftware() {
        var first = software(TestIssuer.running().token().ofCentre(138).written(), AT_THE_MERGER);
        var again = software(TestIssuer.running().token().ofCentre(138).written(), AT_THE_MERGER);
        var elsewhere = software(TestIssuer.running().token().ofCentre(550).written(), AT_THE_MERGER);

        assertThat(again.id()).isEqualTo(first.id()).isNotEqualTo(elsewhere.id());
    }

    @Test
    void softwareMayDoWhatItsScopesSay() {
        var consulting = TestIssuer.running().token().ofCentre(138).with("scope", TestAccessToken.CONSULT);
        var software = software(consulting.written(), AT_THE_MERGER);

        assertThat(software.may(SoftwareScope.CONSULT)).isTrue();
        assertThat(software.may(SoftwareScope.ACKNOWLEDGE)).isFalse();
    }

    @Test
    void withoutAnAuthorizationServerNobodyIsDecidedUpon() {
        var settings = ClientCertificatesTests.settings("", List.of());
        var alone = new Machines(
                settings,
                new TokenTime(TestAccessToken::now),
                new OrganizationClaims(settings, this.centres),
                this.centres);

        assertThatThrownBy(alone::mustBeUsed).hasMessage("not-set-up");
        assertThatThrownBy(() -> alone.caller("a.b.c", Optional.empty(), AT_THE_MERGER))
                .isInstanceOfSatisfying(
                        RefusedCaller.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.Undecided("not-set-up")));
    }

    private CentreSoftware software(String token, Instant now) {
        return this.machines.caller(token, Optional.empty(), now).software();
    }
}
