package be.cpasonline.local;

import java.util.List;

/** Where Keycloak is reached: for browsers and for us, for machines with a certificate, for whoever asks how it is. */
public record KeycloakPlaces(int port, int tlsPort, int managementPort) {

    static KeycloakPlaces free() {
        return new KeycloakPlaces(Ports.free(0, ""), Ports.free(0, ""), Ports.free(0, ""));
    }

    /** Scheme, host and port of its pages. */
    public String origin() {
        return "http://127.0.0.1:" + this.port;
    }

    /** What a realm calls itself. */
    public String issuer(String realm) {
        return origin() + "/realms/" + realm;
    }

    /** Where a realm gives tokens. */
    public String tokens(String realm) {
        return issuer(realm) + "/protocol/openid-connect/token";
    }

    /** Where a realm gives tokens to whoever shows a certificate. */
    public String tokensOverTls(String realm) {
        return "https://127.0.0.1:" + this.tlsPort + "/realms/" + realm + "/protocol/openid-connect/token";
    }

    String health() {
        return "http://127.0.0.1:" + this.managementPort + "/health/ready";
    }

    List<String> arguments() {
        return List.of(
                "--hostname=" + origin(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + this.port,
                "--https-port=" + this.tlsPort,
                "--http-management-port=" + this.managementPort,
                "--http-management-scheme=http");
    }
}
