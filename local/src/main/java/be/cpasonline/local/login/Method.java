package be.cpasonline.local.login;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a person logs in, with the words and the level that the federal provider gives to it. */
enum Method {
    EID("eid", 500),
    ITSME("bmid", 450);

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
}
