package be.cpasonline.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The enterprise numbers that the directory of the service knows of its centres: one is never made up here. */
final class Enterprises {

    static final String OUTER = "principalAttributes";
    static final String INNER = "urn:be:fgov:kbo-bce:organization:cbe-number";

    private volatile IntFunction<Optional<String>> directory = centre -> Optional.empty();

    /** Until then none is known: the provider starts before the service. */
    void ask(IntFunction<Optional<String>> newDirectory) {
        this.directory = newDirectory;
    }

    /** The claims that name those centres: by their numbers in this service, and by enterprise number where it has one. */
    Map<String, Object> claims(List<Integer> centres) {
        var claims = new LinkedHashMap<String, Object>();
        if (!centres.isEmpty()) {
            claims.put("centreNumber", centres.size() == 1 ? centres.getFirst() : centres);
        }
        var numbers = centres.stream()
                .flatMap(centre -> this.directory.apply(centre).stream())
                .toList();
        if (!numbers.isEmpty()) {
            claims.put(OUTER, Map.of(INNER, numbers));
        }
        return claims;
    }
}
