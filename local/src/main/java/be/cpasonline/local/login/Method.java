package be.cpasonline.local.login;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a person logs in, with the words and the level that the federal provider gives to it. */
enum Method {
    EID("eid", 500),
    ITSME("bmid", 450),
    /** Another strong one, such as the card of another country. */
    OTHER("eidas", 450),
    /** Not strong enough for a request. */
    AUTHENTICATOR("totp", 400),
    /** An account that somebody made without proving who they are. */
    SELF_REGISTERED("pwd", 100);

    private final String reference;
    private final int level;

    Method(String reference, int level) {
        this.reference = reference;
        this.level = level;
    }

    static Optional<Method> of(String name) {
        return Arrays.stream(values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    /** The claim {@code amr}. */
    List<String> references() {
        return List.of(this.reference, "urn:be:fedict:iam:fas:Level" + this.level);
    }

    /** The claim {@code acr}. */
    String context() {
        return "urn:be:fedict:iam:fas:citizen:Level" + this.level;
    }

    /** From 100 to 500; a request needs 450. */
    int level() {
        return this.level;
    }
}
