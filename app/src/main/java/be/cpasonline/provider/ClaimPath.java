package be.cpasonline.provider;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in what a provider says: the name of a claim, or the names from the outside in, with slashes
 * between, for one inside others. A name that holds slashes itself is found as a whole.
 */
public record ClaimPath(String path) {

    /** What stands there, one text or several; none when nothing does. */
    public List<String> texts(Map<String, Object> claims) {
        return switch (claims.containsKey(this.path) ? claims.get(this.path) : inside(claims)) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            case Object one -> Stream.of(one).map(String::valueOf).toList();
        };
    }

    private @Nullable Object inside(Map<String, Object> claims) {
        Object found = claims;
        for (var name : this.path.split("/")) {
            found = found instanceof Map<?, ?> outer ? outer.get(name) : null;
        }
        return found;
    }
}
