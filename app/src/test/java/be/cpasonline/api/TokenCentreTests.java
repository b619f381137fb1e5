package be.cpasonline.api;

import static be.cpasonline.calls.MachineCall.with;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestAccessToken;
import be.cpasonline.TestIssuer;
import be.cpasonline.calls.MachineCall;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first call of whoever connects a software, with real tokens over a real connection. */
@ServiceTest
class TokenCentreTests {

    private static final int LEUVEN = 138;
    private static final String OF_LEUVEN = "0208236927";

    private final int port;

    @Autowired
    TokenCentreTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void theTokenStandsForTheCentreOfItsEnterpriseNumber() {
        var answer = with(this.port, honest().ofEnterprise(OF_LEUVEN).written()).accepted();

        assertThat(answer.at("/centre/centreNumber").intValue()).isEqualTo(LEUVEN);
        assertThat(answer.get("client").stringValue()).isEqualTo(TestAccessToken.CLIENT);
        assertThat(answer.get("scopes")).hasToString("[\"acknowledge\",\"consult\"]");
        assertThat(answer.get("certificateBound").booleanValue()).isFalse();
        assertThat(answer.get("validUntil").stringValue()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"208236927", "0208.236.927", "0208 236 927", "[0208236927]"})
    void theEnterpriseNumberMayBeWrittenAsOthersWriteIt(String written) {
        var value = written.startsWith("[") ? List.of(OF_LEUVEN) : written;

        assertThat(centreOf(honest().ofEnterprise(value))).isEqualTo(LEUVEN);
        assertThat(centreOf(honest().ofEnterprise(208236927L))).isEqualTo(LEUVEN);
    }

    @Test
    void aServerThatKnowsOurNumbersMayNameThem() {
        assertThat(centreOf(honest().ofCentre(LEUVEN))).isEqualTo(LEUVEN);
        assertThat(centreOf(honest().ofCentre("138").ofEnterprise(OF_LEUVEN))).isEqualTo(LEUVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "application/at+jwt", "AT+JWT", "JWT"})
    void aTokenMayCallItselfAnAccessTokenOrNothingInParticular(String type) {
        assertThat(centreOf(honest().ofCentre(LEUVEN).type(type))).isEqualTo(LEUVEN);
    }

    @Test
    void aSignatureOnTheEllipticCurveIsBelievedToo() {
        with(this.port, honest().ofCentre(LEUVEN).onTheEllipticCurve()).accepted();
    }

    @Test
    void scopesMayComeAsAList() {
        var listed = honest().ofCentre(LEUVEN).with("scope", List.of("openid", TestAccessToken.CONSULT));

        assertThat(with(this.port, listed.written()).accepted().get("scopes")).hasToString("[\"consult\"]");
    }

    @Test
    void aClockThatDiffersByLessThanAMinuteDoesNoHarm() {
        with(this.port, honest().ofCentre(LEUVEN).endedSecondsAgo(30).written()).accepted();
        with(this.port, honest().ofCentre(LEUVEN).with("nbf", seconds(30)).written())
                .accepted();
    }

    @Test
    void theTokenReachesTheCentresThatThisOneAnswersFor() {
        var answer = with(this.port, honest().ofCentre(2).written()).accepted();

        assertThat(answer.get("formerCentres")
                        .valueStream()
                        .map(centre -> centre.get("centreNumber").intValue()))
                .containsExactly(566);
    }

    @Test
    void noParameterHeaderOrSecondTokenWidensAToken() {
        var leuven = "Bearer " + honest().ofCentre(LEUVEN).written();
        Stream.of("centre=550", "centreNumber=550", "enterpriseNumber=0216690770", "access_token=x")
                .forEach(query -> MachineCall.sent(
                                HttpClient.newHttpClient(), address() + "?" + query, Map.of("Authorization", leuven))
                        .refused(400, "badRequest"));
        Stream.of("centreNumber", "X-Centre", "X-Enterprise-Number", "From", "X-HTTP-Method-Override")
                .forEach(header -> assertThat(MachineCall.sent(
                                        HttpClient.newHttpClient(),
                                        address(),
                                        Map.of("Authorization", leuven, header, "550"))
                                .accepted()
                                .at("/centre/centreNumber")
                                .intValue())
                        .isEqualTo(LEUVEN));
    }

    @Test
    void oneVendorIsAnotherCallerForEachCentre() {
        assertThat(IntStream.of(LEUVEN, 550, 410).map(number -> centreOf(honest().ofCentre(number))))
                .containsExactly(LEUVEN, 550, 410);
    }

    @Test
    void explanationsComeInTheLanguageAsked() {
        var call = MachineCall.sent(HttpClient.newHttpClient(), address(), Map.of("Accept-Language", "nl-BE"));

        assertThat(call.refused(401, "noAccessToken").get("detail").stringValue())
                .isEqualTo("Hiervoor is een toegangstoken nodig.");
        assertThat(call.header("Content-Language")).contains("nl");
    }

    private int centreOf(TestAccessToken token) {
        return with(this.port, token.written())
                .accepted()
                .at("/centre/centreNumber")
                .intValue();
    }

    private String address() {
        return "http://127.0.0.1:" + this.port + MachineCall.TOKEN_CENTRE;
    }

    private static long seconds(long fromNow) {
        return TestAccessToken.now().plusSeconds(fromNow).getEpochSecond();
    }

    private static TestAccessToken honest() {
        return TestIssuer.running().token();
    }
}
