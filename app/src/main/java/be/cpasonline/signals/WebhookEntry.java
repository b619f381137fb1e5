package be.cpasonline.signals;

import be.cpasonline.callout.Callouts;
import be.cpasonline.callout.NoAnswer;
import be.cpasonline.callout.RefusedAddress;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads which address is to be told, and refuses one that may not be called; a refusal does not repeat it. */
@Component
class WebhookEntry {

    private static final String ADDRESS = "address";

    private final Callouts callouts;

    WebhookEntry(Callouts callouts) {
        this.callouts = callouts;
    }

    /**
     * The address in that body.
     *
     * @throws ProblemException with all that is wrong
     */
    String address(JsonNode body) {
        var issues = new ArrayList<InputIssue>();
        body.propertyNames().stream()
                .filter(name -> !name.equals(ADDRESS))
                .forEach(name -> issues.add(InputIssue.inBody(Kind.UNKNOWN_INPUT, "unknownProperty", name)));
        var node = body.get(ADDRESS);
        if (node == null || !node.isString()) {
            issues.add(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noAddress", ADDRESS));
        }
        if (node == null || !issues.isEmpty()) {
            throw new ProblemException(Problem.badInput(List.copyOf(issues)));
        }
        return mayBeCalled(node.stringValue());
    }

    private String mayBeCalled(String address) {
        try {
            this.callouts.mustBePublic(address);
            return address;
        } catch (RefusedAddress refused) {
            throw ProblemException.badInput(issue(refused.why()));
        }
    }

    private static InputIssue issue(NoAnswer why) {
        return switch (why) {
            case MALFORMED -> InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noAddress", ADDRESS);
            case NOT_HTTPS -> InputIssue.inBody(Kind.INVALID_INPUT, "addressNotHttps", ADDRESS);
            case NOT_PUBLIC -> InputIssue.inBody(Kind.INVALID_INPUT, "addressNotPublic", ADDRESS);
            case NAME_NOT_FOUND, UNREACHABLE, TIMEOUT, NO_TRUST, NO_HTTP ->
                InputIssue.inBody(Kind.INVALID_INPUT, "addressNotFound", ADDRESS);
        };
    }
}
