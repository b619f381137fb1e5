package be.cpasonline.login;

import be.cpasonline.outages.LoginWay;
import be.cpasonline.provider.LoginProvider;
import java.util.HashMap;
import java.util.List;
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
    record Way(LoginWay name, LoginProvider provider, String level, Freshness freshness) {

        Map<String, String> parameters(String language) {
            var parameters = new HashMap<>(Map.of("ui_locales", language, "acr_values", this.level));
            parameters.putAll(this.freshness.parameters());
            return Map.copyOf(parameters);
        }
    }

    /**
     * With {@code eid} to FAS; with itsme to itsme itself where that is set up, and to FAS, which has it as one of its
     * keys. The first that is not switched off is taken; never empty.
     */
    List<Way> of(String with) {
        if (with.equals("eid")) {
            return List.of(federal(LoginWay.FEDERAL_EID, this.settings.eidLevel()));
        }
        var throughFas = federal(LoginWay.FEDERAL_ITSME, this.settings.itsmeLevel());
        return this.itsme.settings().used()
                ? List.of(
                        new Way(
                                LoginWay.ITSME,
                                this.itsme,
                                this.settings.itsmeOwnLevel(),
                                this.settings.itsmeFreshness()),
                        throughFas)
                : List.of(throughFas);
    }

    private Way federal(LoginWay name, String level) {
        return new Way(name, this.federal, level, this.settings.federalFreshness());
    }

    /** How new a login there must be. */
    Freshness freshness(String id) {
        return id.equals(CitizenProviders.ITSME) ? this.settings.itsmeFreshness() : this.settings.federalFreshness();
    }

    /** The provider of that id. */
    LoginProvider provider(String id) {
        return id.equals(CitizenProviders.ITSME) ? this.itsme : this.federal;
    }
}
