package be.cpasonline.local;

import java.util.stream.Stream;

/** Where everything is reached on this machine. */
public record Places(int formPort, int consolePort, int loginPort) {

    /**
     * The ports of the options, any free ones for 0.
     *
     * @throws Refusal when one is taken
     */
    static Places free(Options options) {
        return new Places(
                Ports.free(options.port(), "--port"),
                Ports.free(options.mailPort(), "--mail-port"),
                Ports.free(options.loginPort(), "--login-port"));
    }

    /** The service, without a slash at the end. */
    public String form() {
        return at(this.formPort);
    }

    /** The mail catcher, the clock and the notices waiting, without a slash at the end. */
    public String console() {
        return at(this.consolePort);
    }

    /** The login provider; each of its issuers stands below. */
    public String login() {
        return at(this.loginPort);
    }

    private static String at(int port) {
        return "http://localhost:" + port;
    }

    /** What a person at the keyboard needs to know, one place a line. */
    String told(String database) {
        return """

                CPAS Online runs on this machine only. Ctrl-C ends it.

                  Form             %s/
                  Portal           %s/portal
                  Federal service  %s/operator
                  API              %s/REST/cpasOnline/v1
                  Health           %s/REST/cpasOnline/v1/health
                  Mail catcher     %s/
                  Clock            %s/clock
                  Notices waiting  %s/notices
                  Login provider   %s/
                  PostgreSQL       %s
                                   (trusts whoever reaches it on loopback: for one's own machine only)
                """.formatted(Stream.of(
                        form(), form(), form(), form(), form(), console(), console(), console(), login(), database)
                .toArray());
    }
}
