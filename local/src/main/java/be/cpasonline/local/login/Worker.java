package be.cpasonline.local.login;

import java.util.List;
import java.util.Map;

/**
 * Someone invented who works at a centre or for the federal service. Their centre is named by the number this service
 * gives it: an enterprise number is never made up, since it could be somebody's.
 *
 * @param centre the number of their centre in this service; 0 for the federal service
 */
public record Worker(String subject, String fullName, String role, String place, int centre) implements Someone {

    /** Everyone there is: each role at one centre, and agents of three more, in the three languages. */
    public static final List<Worker> ALL = List.of(
            new Worker("peeters", "Sofie Peeters", "administrator", "Namur", 550),
            new Worker("dubois", "Karim Dubois", "handler", "Namur", 550),
            new Worker("lejeune", "Claire Lejeune", "reader", "Namur", 550),
            new Worker("willems", "Bram Willems", "administrator", "Leuven", 138),
            new Worker("maes", "Lotte Maes", "handler", "Leuven", 138),
            new Worker("hoffmann", "Jan Hoffmann", "administrator", "Eupen", 410),
            new Worker("lambert", "Inès Lambert", "handler", "Malmedy", 417),
            new Worker("vandamme", "Els Van Damme", "operator", "SPP IS / POD MI", 0));

    @Override
    public Map<String, Object> claims() {
        return Map.of(
                "sub", this.subject, "name", this.fullName, "roles", List.of(this.role), "centreNumber", this.centre);
    }

    @Override
    public String toString() {
        return "Worker[redacted]";
    }
}
