package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.CallSeen.Issue;
import be.cpasonline.sandbox.conformance.CallSeen.Page;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read of the body of an answer: never more than cursors, ids and kinds of problems. */
final class Overheard {

    static final String RECEIPT_CODE = "receiptCode";

    /** Other names are the vendor's own words, and are not kept. */
    private static final Set<String> NAMES_KEPT = Set.of(RECEIPT_CODE, "after", "Idempotency-Key");

    private static final JsonMapper JSON = new JsonMapper();

    private final Optional<JsonNode> body;

    private Overheard(Optional<JsonNode> body) {
        this.body = body;
    }

    /** Nothing can be read in what is no JSON. */
    static Overheard in(byte[] body) {
        try {
            return new Overheard(Optional.of(JSON.readTree(body)).filter(JsonNode::isObject));
        } catch (JacksonException noJson) {
            return new Overheard(Optional.empty());
        }
    }

    Optional<Page> page() {
        return this.body
                .filter(page -> page.path("cursor").isString())
                .map(page -> new Page(page.path("cursor").asString(), page.has("next"), unconfirmed(page)));
    }

    /** The last part of its type. */
    Optional<String> problem() {
        return this.body.map(problem -> last(problem.path("type").asString("")));
    }

    Set<Issue> issues() {
        var issues = new HashSet<Issue>();
        this.body
                .map(problem -> problem.path("issues"))
                .ifPresent(all -> all.forEach(issue -> issues.add(issue(issue))));
        return issues;
    }

    private static Issue issue(JsonNode issue) {
        var name = last(issue.path("name").asString(""));
        return new Issue(last(issue.path("type").asString("")), NAMES_KEPT.contains(name) ? name : "");
    }

    private static String last(String name) {
        return name.replaceFirst(".*[:/.]", "");
    }

    private static Set<UUID> unconfirmed(JsonNode page) {
        var unconfirmed = new HashSet<UUID>();
        page.path("items").forEach(item -> {
            if (item.has("receiptConfirmed") && !item.path("receiptConfirmed").asBoolean()) {
                unconfirmed.add(UUID.fromString(item.path("aidRequestId").asString()));
            }
        });
        return unconfirmed;
    }
}
