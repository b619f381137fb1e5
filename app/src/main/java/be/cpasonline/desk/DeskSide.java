package be.cpasonline.desk;

import java.util.Arrays;
import java.util.Optional;

/** The two places for people who work here: the centres' portal, and the federal service's own pages. */
public enum DeskSide {
    PORTAL("portal"),
    OPERATOR("operator");

    private final String path;

    DeskSide(String path) {
        this.path = path;
    }

    /** Its segment of an address, without slashes. */
    public String path() {
        return this.path;
    }

    /** The side to which an address such as {@code /portal/fr/inbox} belongs. */
    public static Optional<DeskSide> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(side -> address.equals("/" + side.path) || address.startsWith("/" + side.path + "/"))
                .findFirst();
    }
}
