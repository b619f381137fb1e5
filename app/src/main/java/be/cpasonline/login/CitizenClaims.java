package be.cpasonline.login;

import be.cpasonline.identity.StrongLogin;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How to read what each of the citizens' providers says. */
@Component
class CitizenClaims {

    /** itsme knows one way to log in; its references to a level mean something else. */
    private static final StrongLogin WITH_ITSME = new StrongLogin(StrongLogin.Method.ITSME, StrongLogin.LEAST);

    private final ProviderClaims federal;
    private final ProviderClaims itsme;

    CitizenClaims(LoginSettings settings) {
        this.federal = new ProviderClaims(settings.federalClaims(), Optional.empty());
        this.itsme = new ProviderClaims(settings.itsmeClaims(), Optional.of(WITH_ITSME));
    }

    ProviderClaims of(String provider) {
        return provider.equals(CitizenProviders.ITSME) ? this.itsme : this.federal;
    }
}
