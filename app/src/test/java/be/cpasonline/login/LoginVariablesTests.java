package be.cpasonline.login;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.draft.LoggedIn;
import be.cpasonline.provider.Answers;
import be.cpasonline.provider.LoginProviders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What an operator sets for the citizens' logins is what happens, and what is not set is as the documentation says. */
@ServiceTest
class LoginVariablesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    private static final Map<String, Object> PERSON = Map.of(
            "egovNRN", "90020100130",
            "surname", "Peeters",
            "givenName", "Mieke",
            "prefLanguage", "nl",
            "mail", "mieke@example.be",
            "amr", List.of("eid"),
            "acr", "urn:be:fedict:iam:fas:Level500");
    private static final Map<String, Object> AT_ITSME = Map.of(
            "http://itsme.services/v2/claim/BENationalNumber", "90020100130",
            "family_name", "Peeters",
            "given_name", "Mieke",
            "locale", "nl",
            "email", "mieke@example.be");

    private final LoginProviders providers;

    @Autowired
    LoginVariablesTests(LoginProviders providers) {
        this.providers = providers;
    }

    @ParameterizedTest
    @CsvSource({
        "CPAS_LOGIN_NUMBER_CLAIM, egovNRN",
        "CPAS_LOGIN_LAST_NAME_CLAIM, surname",
        "CPAS_LOGIN_FIRST_NAME_CLAIM, givenName",
        "CPAS_LOGIN_LANGUAGE_CLAIM, prefLanguage",
        "CPAS_LOGIN_MAIL_CLAIM, mail",
        "CPAS_LOGIN_METHODS_CLAIM, amr",
    })
    void aClaimOfFasUnderAnotherNameIsReadOnceThatNameIsSet(String variable, String claim) {
        var renamed = renamed(PERSON, claim);

        assertThat(federal(Map.of(), PERSON)).isPresent();
        assertThat(federal(Map.of(), renamed)).isNotEqualTo(federal(Map.of(), PERSON));
        assertThat(federal(Map.of(variable, "another"), renamed)).isEqualTo(federal(Map.of(), PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "CPAS_ITSME_NUMBER_CLAIM, http://itsme.services/v2/claim/BENationalNumber",
        "CPAS_ITSME_LAST_NAME_CLAIM, family_name",
        "CPAS_ITSME_FIRST_NAME_CLAIM, given_name",
        "CPAS_ITSME_LANGUAGE_CLAIM, locale",
        "CPAS_ITSME_MAIL_CLAIM, email",
    })
    void aClaimOfItsmeUnderAnotherNameIsReadOnceThatNameIsSet(String variable, String claim) {
        var renamed = renamed(AT_ITSME, claim);

        assertThat(itsme(Map.of(), AT_ITSME)).isPresent();
        assertThat(itsme(Map.of(), renamed)).isNotEqualTo(itsme(Map.of(), AT_ITSME));
        assertThat(itsme(Map.of(variable, "another"), renamed)).isEqualTo(itsme(Map.of(), AT_ITSME));
    }

    @Test
    void theClaimOfTheLevelIsTheOneThatIsSet() {
        var weakWord = new HashMap<>(PERSON);
        weakWord.put("amr", List.of("other"));

        assertThat(federal(Map.of(), weakWord)).isPresent();
        assertThat(federal(Map.of("CPAS_LOGIN_LEVEL_CLAIM", "another"), weakWord))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CPAS_LOGIN_EID_METHODS, eid", "CPAS_LOGIN_ITSME_METHODS, itsme"})
    void aWordForAMethodIsTheOneThatIsSet(String variable, String method) {
        var words = new HashMap<>(PERSON);
        words.put("amr", List.of("card"));

        assertThat(federal(Map.of(), words))
                .hasValueSatisfying(login -> assertThat(login.code()).isEqualTo("otherStrong"));
        assertThat(federal(Map.of(variable, "phone,card"), words))
                .hasValueSatisfying(login -> assertThat(login.code()).isEqualTo(method));
    }

    @ParameterizedTest
    @CsvSource({
        "CPAS_LOGIN_EID_LEVEL, eid, false, urn:be:fedict:iam:fas:citizen:Level500",
        "CPAS_LOGIN_ITSME_LEVEL, itsme, false, urn:be:fedict:iam:fas:citizen:Level450",
        "CPAS_ITSME_LEVEL, itsme, true, http://itsme.services/v2/claim/acr_basic",
    })
    void theLevelIsAskedThatIsSet(String variable, String with, boolean direct, String usual) {
        var issuer = direct ? "https://itsme.example" : "";

        assertThat(asked(Map.of("CPAS_ITSME_ISSUER", issuer), with)).containsEntry("acr_values", usual);
        assertThat(asked(Map.of("CPAS_ITSME_ISSUER", issuer, variable, "another"), with))
                .containsEntry("acr_values", "another");
    }

    @ParameterizedTest
    @CsvSource({"CPAS_LOGIN_FRESHNESS, eid", "CPAS_ITSME_FRESHNESS, itsme"})
    void howNewALoginMustBeIsSetForEachProvider(String variable, String with) {
        var issuer = Map.<String, Object>of("CPAS_ITSME_ISSUER", "https://itsme.example");
        var free = Map.<String, Object>of("CPAS_ITSME_ISSUER", "https://itsme.example", variable, "any");
        var strict = Map.<String, Object>of("CPAS_ITSME_ISSUER", "https://itsme.example", variable, "demanded");

        assertThat(asked(issuer, with)).containsEntry("prompt", "login").doesNotContainKey("max_age");
        assertThat(asked(free, with)).doesNotContainKeys("prompt", "max_age");
        assertThat(asked(strict, with)).containsEntry("prompt", "login").containsEntry("max_age", "0");
    }

    @Test
    void scopesAnswersAndWhoWeAreAreThoseThatAreSet() {
        var usual = settings(Map.of());
        assertThat(usual.federal().scopes()).containsExactly("openid", "profile", "egovnrn");
        assertThat(usual.federal().answers()).isEqualTo(Answers.SIGNED);
        assertThat(usual.itsme().scopes()).containsExactly("openid", "profile", "eid");
        assertThat(usual.itsme().answers()).isEqualTo(Answers.NESTED);
        assertThat(usual.itsme().used()).isFalse();

        var set = settings(Map.of(
                "CPAS_LOGIN_SCOPES", "openid,enterprise",
                "CPAS_LOGIN_ANSWERS", "plain",
                "CPAS_LOGIN_CLIENT_SECRET", "hidden",
                "CPAS_ITSME_ISSUER", "https://itsme.example",
                "CPAS_ITSME_CLIENT_ID", "us",
                "CPAS_ITSME_SCOPES", "openid,service:X",
                "CPAS_ITSME_ANSWERS", "signed",
                "CPAS_ITSME_CLIENT_SECRET", "hidden too"));
        assertThat(set.federal().scopes()).containsExactly("openid", "enterprise");
        assertThat(set.federal().answers()).isEqualTo(Answers.PLAIN);
        assertThat(set.federal().clientSecret()).isEqualTo("hidden");
        assertThat(set.federal().issuer()).isEqualTo("https://fas.example");
        assertThat(set.federal().clientId()).isEqualTo("cpas-online");
        assertThat(set.itsme().issuer()).isEqualTo("https://itsme.example");
        assertThat(set.itsme().clientId()).isEqualTo("us");
        assertThat(set.itsme().scopes()).containsExactly("openid", "service:X");
        assertThat(set.itsme().answers()).isEqualTo(Answers.SIGNED);
        assertThat(set.itsme().clientSecret()).isEqualTo("hidden too");
    }

    private static Map<String, Object> renamed(Map<String, Object> claims, String claim) {
        var renamed = new HashMap<>(claims);
        if (claim.equals("amr")) {
            renamed.remove("acr");
        }
        renamed.put("another", claims.getOrDefault(claim, ""));
        renamed.remove(claim);
        return renamed;
    }

    private static Optional<LoggedIn> federal(Map<String, Object> variables, Map<String, Object> claims) {
        return new CitizenClaims(settings(variables))
                .of(CitizenProviders.FEDERAL)
                .read(claims, TODAY);
    }

    private static Optional<LoggedIn> itsme(Map<String, Object> variables, Map<String, Object> claims) {
        return new CitizenClaims(settings(variables)).of(CitizenProviders.ITSME).read(claims, TODAY);
    }

    private Map<String, String> asked(Map<String, Object> variables, String with) {
        var all = new HashMap<>(variables);
        all.put("CPAS_LOGIN_CLIENT_SECRET", "hidden");
        all.put("CPAS_ITSME_CLIENT_SECRET", "hidden");
        all.put("CPAS_ITSME_ANSWERS", "signed");
        var settings = settings(all);
        var ways = new Ways(
                this.providers.provider(CitizenProviders.FEDERAL, settings.federal(), "/"),
                this.providers.provider(CitizenProviders.ITSME, settings.itsme(), "/"),
                settings);
        return ways.of(with).getFirst().parameters("fr");
    }

    private static LoginSettings settings(Map<String, Object> variables) {
        var all = new HashMap<String, Object>(
                Map.of("CPAS_LOGIN_ISSUER", "https://fas.example", "CPAS_LOGIN_CLIENT_ID", "cpas-online"));
        all.putAll(variables);
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", all));
        try {
            new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Binder.get(environment)
                .bind("cpas-online.login", LoginSettings.class)
                .get();
    }
}
