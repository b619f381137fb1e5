package be.cpasonline.agents;

import be.cpasonline.provider.PendingLogins;
import be.cpasonline.sealing.CookieSeal;
import org.springframework.stereotype.Component;

/** The logins that people who work here began, apart from those of citizens. */
@Component
class DeskLogins {

    private static final String COOKIE = "__Host-desk-login";

    private final PendingLogins pending;

    DeskLogins(CookieSeal seal) {
        this.pending = PendingLogins.in(COOKIE, seal);
    }

    PendingLogins pending() {
        return this.pending;
    }
}
