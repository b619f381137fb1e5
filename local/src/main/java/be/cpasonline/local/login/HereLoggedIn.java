package be.cpasonline.local.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The people who logged in for their work with one browser and have not logged out at the provider since. */
final class HereLoggedIn {

    private static final String KEPT = HereLoggedIn.class.getName();

    private HereLoggedIn() {}

    static List<Chosen> with(HttpServletRequest request) {
        return kept(request).<List<Chosen>>map(List::copyOf).orElse(List.of());
    }

    static void add(Chosen chosen, HttpServletRequest request) {
        var all = kept(request).orElseGet(CopyOnWriteArrayList::new);
        all.add(chosen);
        request.getSession().setAttribute(KEPT, all);
    }

    /** Everybody who was, and is not any more. */
    static List<Chosen> forget(HttpServletRequest request) {
        var all = with(request);
        kept(request).ifPresent(kept -> kept.removeAll(all));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Optional<CopyOnWriteArrayList<Chosen>> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (CopyOnWriteArrayList<Chosen>) session.getAttribute(KEPT));
    }
}
