package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.OnlyInSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.Yaml;

/** The operations of the contract, as the service publishes it. */
@Component
@OnlyInSandbox
class Operations {

    private static final String CONTRACT = "/be/cpasonline/api/cpas-online.yaml";
    private static final String DEMANDS_A_KEY = "#/components/parameters/IdempotencyKey";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    private final List<Place> places;

    Operations() {
        this.places = places(contract());
    }

    private record Place(String method, PathPattern pattern, Operation operation) {}

    /** What stands at that path, below the base of the API; a HEAD is answered as a GET. */
    Operation at(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        var asked = method.equals("HEAD") ? "GET" : method;
        return this.places.stream()
                .filter(place -> place.method().equals(asked) && place.pattern().matches(parsed))
                .min((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern(), other.pattern()))
                .map(Place::operation)
                .orElseGet(Operation::unknown);
    }

    private static Map<String, Object> contract() {
        try (var text = new ClassPathResource(CONTRACT).getInputStream()) {
            return new Yaml().load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Place> places(Map<String, Object> contract) {
        var places = new ArrayList<Place>();
        object(contract.get("paths"))
                .forEach((path, item) -> METHODS.stream()
                        .filter(object(item)::containsKey)
                        .forEach(method -> places.add(
                                place(path, method, object(object(item).get(method))))));
        return List.copyOf(places);
    }

    private static Place place(String path, String method, Map<String, Object> description) {
        var upper = method.toUpperCase(Locale.ROOT);
        var operation = new Operation(
                upper + ' ' + path,
                String.valueOf(description.get("parameters")).contains(DEMANDS_A_KEY),
                Boolean.TRUE.equals(description.get("deprecated")));
        return new Place(upper, PathPatternParser.defaultInstance.parse(path), operation);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object node) {
        return (Map<String, Object>) Objects.requireNonNull(node, "the contract is not as it should be");
    }
}
