package be.cpasonline.calls;

import be.cpasonline.calls.InputIssue.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The query of a call, in which nothing unknown may stand and nothing twice. */
public final class QueryParameters {

    private QueryParameters() {}

    /** Refuses every parameter. */
    public static void none(HttpServletRequest request) {
        check(request, Set.of());
    }

    /** The one parameter that must be given, once; refuses every other. */
    public static String only(String name, HttpServletRequest request) {
        check(request, Set.of(name));
        var values = request.getParameterValues(name);
        if (values == null || values[0].isBlank()) {
            throw ProblemException.badInput(InputIssue.inQuery(Kind.SCHEMA_VIOLATION, "required", name));
        }
        return values[0];
    }

    private static void check(HttpServletRequest request, Set<String> known) {
        List<InputIssue> issues = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!known.contains(name)) {
                issues.add(InputIssue.inQuery(Kind.UNKNOWN_INPUT, "unknownParameter", name));
            } else if (values.length > 1) {
                issues.add(InputIssue.inQuery(Kind.SCHEMA_VIOLATION, "repeated", name));
            }
        });
        if (!issues.isEmpty()) {
            throw new ProblemException(Problem.badInput(issues));
        }
    }
}
