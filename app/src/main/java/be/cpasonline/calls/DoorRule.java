package be.cpasonline.calls;

import be.cpasonline.identity.SoftwareScope;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * Whom the door lets call some operations; each module of the API declares its own as beans, and what none names is
 * not there for anybody.
 */
public sealed interface DoorRule {

    /** What anybody may call, without a token; whoever asks in a wrong way is told so by the call itself. */
    record ForAnybody(List<String> patterns) implements DoorRule {
        public ForAnybody {
            patterns = List.copyOf(patterns);
        }
    }

    /** What the software of a centre may call by that method, with a token of that scope. */
    record ForSoftware(HttpMethod method, SoftwareScope scope, List<String> patterns) implements DoorRule {
        public ForSoftware {
            patterns = List.copyOf(patterns);
        }
    }

    /** Opens those paths, below the base of the API, to anybody. */
    static DoorRule anybody(String... paths) {
        return new ForAnybody(below(paths));
    }

    /** Opens those paths, below the base of the API, for that method and scope. */
    static DoorRule software(HttpMethod method, SoftwareScope scope, String... paths) {
        return new ForSoftware(method, scope, below(paths));
    }

    private static List<String> below(String... paths) {
        return Stream.of(paths).map(path -> Call.BASE + path).toList();
    }
}
