package be.cpasonline.local.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Someone invented who works at a centre or for the federal service. Their centre is named by the number this service
 * gives it, and by its enterprise number only where the directory knows one: it is never made up, since it could be
 * somebody's.
 *
 * @param centre the number of their centre in this service; 0 for the federal service
 * @param others the centres they work for besides
 */
public record Worker(String subject, String fullName, String role, String place, int centre, List<Integer> others)
        implements Someone {

    /** Everyone there is: each role at one centre, agents of three more, in the three languages, and one of two centres. */
    public static final List<Worker> ALL = List.of(
            of("peeters", "Sofie Peeters", "administrator", "Namur", 550),
            of("dubois", "Karim Dubois", "handler", "Namur", 550),
            of("lejeune", "Claire Lejeune", "reader", "Namur", 550),
            of("willems", "Bram Willems", "administrator", "Leuven", 138),
            of("maes", "Lotte Maes", "handler", "Leuven", 138),
            of("hoffmann", "Jan Hoffmann", "administrator", "Eupen", 410),
            of("lambert", "Inès Lambert", "handler", "Malmedy", 417),
            new Worker("claes", "Nora Claes", "handler", "Namur + Leuven", 550, List.of(138)),
            of("vandamme", "Els Van Damme", "operator", "SPP IS / POD MI", 0));

    /** Keeps the list as it is now. */
    public Worker {
        others = List.copyOf(others);
    }

    private static Worker of(String subject, String fullName, String role, String place, int centre) {
        return new Worker(subject, fullName, role, place, centre, List.of());
    }

    @Override
    public Map<String, Object> claims(Issuer issuer, Enterprises enterprises) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("name", this.fullName);
        claims.put("roles", List.of(this.role));
        claims.putAll(enterprises.claims(Stream.concat(Stream.of(this.centre), this.others.stream())
                .filter(number -> number > 0)
                .toList()));
        return claims;
    }

    @Override
    public String toString() {
        return "Worker[redacted]";
    }
}
