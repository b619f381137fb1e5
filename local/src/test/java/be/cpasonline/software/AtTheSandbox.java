package be.cpasonline.software;

import be.cpasonline.local.Product;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a vendor asks of the sandbox about one of its softwares. */
record AtTheSandbox(SandboxCall call) {

    static AtTheSandbox of(Product product, String client) {
        return new AtTheSandbox(new SandboxCall(product, client));
    }

    List<String> testRequests(int count) {
        return this.call.testRequests(count);
    }

    void beginAnew() {
        var answer = this.call.sent(this.call.to("/sandbox/conformance").DELETE());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    JsonNode report() {
        return this.call.got("/sandbox/conformance");
    }

    boolean conformant() {
        return report().path("conformant").asBoolean();
    }

    /** The rules of the report that are in that state. */
    List<String> rules(String state) {
        return report().path("rules")
                .valueStream()
                .filter(rule -> rule.path("state").asString().equals(state))
                .map(rule -> rule.path("rule").asString())
                .toList();
    }

    /** Sends trial signals; what each was answered, such as {@code genuine 204}. */
    List<String> trialSignals() {
        return this.call
                .posted("/sandbox/conformance/trialSignals", "")
                .path("sent")
                .valueStream()
                .map(sent -> sent.path("kind").asString() + " "
                        + sent.path("answered").asInt())
                .toList();
    }

    /** The next call of that method and path meets a fault of that kind. */
    void plansFault(String kind, String method, String path, int seconds) {
        this.call.posted(
                "/sandbox/faults", """
                {"kind": "%s", "method": "%s", "path": "%s", "seconds": %d, "when": "%s"}""".formatted(kind, method, path, seconds, afterwards(kind) ? "after" : "before"));
    }

    private static boolean afterwards(String kind) {
        return kind.equals("truncated") || kind.equals("timeout");
    }
}
