package be.cpasonline.local.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Holds who was chosen for one answer to the service and no longer, so that each login asks again. */
final class OneTimeChoice implements SecurityContextRepository {

    /** Below the path of the issuer that is asked. */
    private static final String USED_AT = "/oauth2/authorize";

    private static final String CHOICE = OneTimeChoice.class.getName();

    static boolean isUsedAt(HttpServletRequest request) {
        return request.getRequestURI().endsWith(USED_AT);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return loadDeferredContext(exchange.getRequest()).get();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Taken(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(CHOICE, context);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return kept(request).isPresent();
    }

    private static Optional<SecurityContext> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(CHOICE))
                .map(SecurityContext.class::cast);
    }

    private static final class Taken implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        Taken(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var loaded = this.context;
            if (loaded == null) {
                var chosen = take();
                this.generated = chosen.isEmpty();
                loaded = chosen.orElseGet(SecurityContextHolder::createEmptyContext);
                this.context = loaded;
            }
            return loaded;
        }

        private Optional<SecurityContext> take() {
            if (!isUsedAt(this.request)) {
                return Optional.empty();
            }
            var chosen = kept(this.request);
            chosen.ifPresent(context -> this.request.getSession().removeAttribute(CHOICE));
            return chosen;
        }

        @Override
        public boolean isGenerated() {
            get();
            return this.generated;
        }
    }
}
