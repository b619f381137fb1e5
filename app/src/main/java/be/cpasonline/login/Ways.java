package be.cpasonline.login;

import be.cpasonline.outages.LoginWay;
import be.cpasonline.provider.LoginProvider;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Which provider a button of ours leads to, and what is asked there. */
@Component
class Ways {

    private final LoginProvider federal;
    private final LoginProvider itsme;
    private final LoginSettings settings;

    Ways(
            @Qualifier(CitizenProviders.FEDERAL) LoginProvider federal,
            @Qualifier(CitizenProviders.ITSME) LoginProvider itsme,
            LoginSettings settings) {
        this.federal = federal;
        this.itsme = itsme;
        this.settings = settings;
    }

    /** One of them. */
    record Way(LoginWay name, LoginProvider provider, String level) {

        Map<String, String> parameters(String language) {
            return Map.of("ui_locales", language, "acr_values", this.level);
        }
    }

    /** With {@code eid} to FAS; with itsme to itsme itself where that is set up, else to FAS as well. */
    Way of(String with) {
        if (with.equals("eid")) {
            return new Way(LoginWay.FEDERAL_EID, this.federal, this.settings.eidLevel());
        }
        return this.itsme.settings().used()
                ? new Way(LoginWay.ITSME, this.itsme, this.settings.itsmeOwnLevel())
                : new Way(LoginWay.FEDERAL_ITSME, this.federal, this.settings.itsmeLevel());
    }

    /** The provider of that id. */
    LoginProvider provider(String id) {
        return id.equals(CitizenProviders.ITSME) ? this.itsme : this.federal;
    }
}
