package be.cpasonline.calls;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the door knows of problems, for tests of what is said about them. */
public final class ProblemTypes {

    private ProblemTypes() {}

    /** The last part of each type, and its status. */
    public static Map<String, Integer> withStatus() {
        return Arrays.stream(ProblemType.values())
                .collect(Collectors.toMap(ProblemType::lastPart, ProblemType::status));
    }
}
