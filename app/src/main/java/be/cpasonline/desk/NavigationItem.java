package be.cpasonline.desk;

import be.cpasonline.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One place of the navigation; {@code text} names a text of the frame, {@code path} stands behind the language. */
record NavigationItem(String text, String path, Optional<Role> role, List<String> covers) {

    /** What an agent finds, in the order of a day's work. */
    static final List<NavigationItem> OF_THE_PORTAL = List.of(
            of("inbox", "/inbox", "/requests"),
            of("search", "/search"),
            of("register", "/register"),
            of("figures", "/figures"),
            of("settings", "/settings"),
            new NavigationItem("trail", "/trail", Optional.of(Role.ADMINISTRATOR), List.of("/trail")));

    static final List<NavigationItem> OF_THE_OPERATOR = List.of(
            new NavigationItem("waiting", "/", Optional.empty(), List.of("/waiting")),
            of("problems", "/problems"),
            of("directory", "/directory"),
            of("logins", "/logins"),
            of("trail", "/trail"));

    private static NavigationItem of(String text, String path, String... more) {
        var covers = new ArrayList<>(List.of(path));
        covers.addAll(List.of(more));
        return new NavigationItem(text, path, Optional.empty(), List.copyOf(covers));
    }

    boolean isFor(Role theirs) {
        return this.role.isEmpty() || theirs.covers(this.role.get());
    }

    /** Exactly the page that is shown, or the part of the site it belongs to, as {@code aria-current} says it. */
    Optional<String> current(String shown) {
        if (this.path.equals(shown)) {
            return Optional.of("page");
        }
        return this.covers.stream().anyMatch(part -> shown.equals(part) || shown.startsWith(part + "/"))
                ? Optional.of("true")
                : Optional.empty();
    }
}
