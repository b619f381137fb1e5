package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.client.ApiProblem;
import be.cpasonline.client.CentreClient;
import be.cpasonline.client.Login;
import be.cpasonline.client.ProblemException;
import be.cpasonline.client.TokenRefusedException;
import be.cpasonline.client.keys.Jwk;
import be.cpasonline.client.keys.SigningKey;
import be.cpasonline.client.model.Scope;
import be.cpasonline.local.LocalProduct;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoginOfSoftwareTests {

    private static final Vendor VENDOR = Vendor.of(LocalProduct.shared());

    @Test
    void aSoftwareLogsInForItsCentre() {
        var centre = VENDOR.client("vendor-leuven").centre().ofToken();
        assertThat(centre.centre().centreNumber()).isEqualTo(138);
        assertThat(centre.scopes()).containsExactlyInAnyOrder(Scope.CONSULT, Scope.ACKNOWLEDGE);
    }

    @Test
    void theSoftwareOfAnEndedCentreIsToldWhoAnswersForIt() {
        assertThatThrownBy(() -> VENDOR.client("vendor-former").centre().ofToken())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        ended -> assertThat(((ApiProblem.CentreEnded) ended.problem())
                                        .successor()
                                        .centreNumber())
                                .isEqualTo(2));
    }

    @Test
    void anotherKeyThanTheVendorsGetsNoToken() {
        var login = new Login(URI.create(VENDOR.tokenUrl()), "vendor-leuven", "", SigningKey.of(Jwk.rsa()));
        var client = CentreClient.at(URI.create(VENDOR.api())).login(login);
        assertThatThrownBy(() -> client.centre().ofToken()).isInstanceOf(TokenRefusedException.class);
    }
}
