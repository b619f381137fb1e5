package be.cpasonline.centrekeys;

import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the key in a body, and refuses what no centre could open or anybody could; a refusal repeats nothing of it. */
final class KeyEntry {

    private static final String JWK = "jwk";

    /** RFC 7518, section 6: whoever sends one of these gave the key itself away. */
    private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

    /** Which members a key of that kind has, and how long they may be. */
    private static final Map<String, Map<String, Integer>> MEMBERS =
            Map.of("RSA", Map.of("n", 1400, "e", 12), "EC", Map.of("crv", 5, "x", 64, "y", 64));

    private static final Set<String> OF_EVERY_KIND = Set.of("kty", "kid", "use", "alg");
    private static final int LONGEST_NAME = 100;

    private final List<InputIssue> issues = new ArrayList<>();
    private final JsonNode jwk;

    private KeyEntry(JsonNode jwk) {
        this.jwk = jwk;
    }

    /**
     * The key.
     *
     * @throws ProblemException with all that is wrong
     */
    static PublicKey read(JsonNode body) {
        body.propertyNames().stream()
                .filter(name -> !name.equals(JWK))
                .findFirst()
                .ifPresent(name -> {
                    throw ProblemException.badInput(InputIssue.inBody(Kind.UNKNOWN_INPUT, "unknownProperty", name));
                });
        var jwk = body.get(JWK);
        if (jwk == null || !jwk.isObject()) {
            throw ProblemException.badInput(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noKey", JWK));
        }
        return new KeyEntry(jwk).key();
    }

    private PublicKey key() {
        var kind = text("kty").filter(MEMBERS::containsKey);
        if (kind.isEmpty()) {
            issue(Kind.SCHEMA_VIOLATION, "noKey", "kty");
        }
        members(kind.map(MEMBERS::get).orElse(Map.of()));
        kind.ifPresent(this::purpose);
        mustBeRight();
        try {
            return "RSA".equals(kind.orElseThrow())
                    ? KeyNumbers.rsa(member("n"), member("e"))
                    : KeyNumbers.ec(member("x"), member("y"));
        } catch (UnusableKey unusable) {
            issue(Kind.INVALID_INPUT, unusable.why(), unusable.member());
            throw new ProblemException(Problem.badInput(this.issues));
        }
    }

    private void members(Map<String, Integer> ofKind) {
        this.jwk.propertyNames().forEach(name -> {
            if (PRIVATE.contains(name)) {
                issue(Kind.INVALID_INPUT, "privateKey", name);
            } else if (!ofKind.containsKey(name) && !OF_EVERY_KIND.contains(name)) {
                issue(Kind.UNKNOWN_INPUT, "unknownProperty", name);
            }
        });
        ofKind.forEach((name, longest) -> {
            if (text(name).filter(value -> value.length() <= longest).isEmpty()) {
                issue(Kind.SCHEMA_VIOLATION, "noText", name);
            }
        });
    }

    /** What a key says of itself must agree with what it is used for. */
    private void purpose(String kind) {
        mustBe("use", "enc");
        mustBe("alg", kind.equals("RSA") ? "RSA-OAEP-256" : "ECDH-ES+A256KW");
        mustBe("crv", "P-256");
        if (this.jwk.has("kid")
                && text("kid").filter(name -> name.length() <= LONGEST_NAME).isEmpty()) {
            issue(Kind.SCHEMA_VIOLATION, "noText", "kid");
        }
    }

    private void mustBe(String name, String value) {
        if (this.jwk.has(name) && text(name).filter(value::equals).isEmpty()) {
            issue(Kind.SCHEMA_VIOLATION, "unknownCode", name);
        }
    }

    private void mustBeRight() {
        if (!this.issues.isEmpty()) {
            throw new ProblemException(Problem.badInput(this.issues));
        }
    }

    private void issue(Kind kind, String detail, String member) {
        this.issues.add(InputIssue.inBody(kind, detail, JWK + "." + member));
    }

    private String member(String name) {
        return text(name).orElseThrow();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(this.jwk.get(name))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }

    @Override
    public String toString() {
        return "KeyEntry[redacted]";
    }
}
