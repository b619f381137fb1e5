package be.cpasonline.login;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.draft.LoggedIn;
import be.cpasonline.identity.StrongLogin;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderClaimsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    private static final String FAS = "urn:be:fedict:iam:fas:";
    private static final ClaimNames FEDERAL = new ClaimNames(
            "egovNRN", "surname", "givenName", "prefLanguage", "mail", "amr", "acr", List.of("eid"), List.of("bmid"));
    private static final ClaimNames ITSME = new ClaimNames(
            "http://itsme.services/v2/claim/BENationalNumber",
            "family_name",
            "given_name",
            "locale",
            "email",
            "amr",
            "acr",
            List.of(),
            List.of());

    /** What stands in amr, what in acr, and what follows: the method and the level, or nothing. */
    @ParameterizedTest
    @CsvSource({
        "eid Level500, citizen:Level500, eid, 500",
        "eid Level500, 0, eid, 500",
        "bmid Level450, citizen:Level450, itsme, 450",
        "bmid, Level450, itsme, 450",
        "eid, '', eid, 500",
        "bmid, '', itsme, 450",
        "pwd, citizen:Level450, otherStrong, 450",
        "'', Level500, otherStrong, 500",
        "Level450, 0, otherStrong, 450",
        "pwd, Level400, , 0",
        "pwd Level200, Level100, , 0",
        "eid, Level200, , 0",
        "pwd, '', , 0",
        "'', 0, , 0",
        "'', LevelXYZ, , 0",
    })
    void methodAndLevelComeFromBothClaims(String amr, String acr, String method, int level) {
        var claims = Map.<String, Object>of("amr", List.of(references(amr)), "acr", reference(acr), "surname", "A");
        var read = new ProviderClaims(FEDERAL, Optional.empty()).read(claims, TODAY);

        assertThat(read.map(LoggedIn::code)).isEqualTo(Optional.ofNullable(method));
        assertThat(read.map(LoggedIn::level).orElse(0)).isEqualTo(level);
    }

    @Test
    void whatIsMissingIsNoObstacle() {
        var read = new ProviderClaims(FEDERAL, Optional.empty())
                .read(Map.of("amr", List.of("eid")), TODAY)
                .orElseThrow();

        assertThat(read.digits()).isEmpty();
        assertThat(read.lastName()).isEmpty();
        assertThat(read.mail()).isEmpty();
        assertThat(read.language()).isEmpty();
    }

    @Test
    void itsmeHasNamesOfItsOwnAndOneWay() {
        var claims = new HashMap<String, Object>();
        claims.put("http://itsme.services/v2/claim/BENationalNumber", "88451700301");
        claims.put("family_name", "Mukendi");
        claims.put("given_name", "Nadège");
        claims.put("locale", "fr");
        claims.put("email", "nadege@people.example");
        claims.put("acr", "http://itsme.services/v2/claim/acr_basic");
        var read = new ProviderClaims(ITSME, Optional.of(new StrongLogin(StrongLogin.Method.ITSME, 450)))
                .read(claims, TODAY)
                .orElseThrow();

        assertThat(read.code()).isEqualTo("itsme");
        assertThat(read.digits()).contains("88451700301");
        assertThat(read.firstName()).contains("Nadège");
        assertThat(read.mail()).contains("nadege@people.example");
    }

    @Test
    void aNumberThatCannotBeOneIsNone() {
        var claims = Map.<String, Object>of("amr", List.of("eid"), "egovNRN", "90020100131");
        assertThat(new ProviderClaims(FEDERAL, Optional.empty())
                        .read(claims, TODAY)
                        .orElseThrow()
                        .digits())
                .isEmpty();
    }

    private static String[] references(String words) {
        return words.isEmpty()
                ? new String[0]
                : List.of(words.split(" ")).stream()
                        .map(ProviderClaimsTests::reference)
                        .toArray(String[]::new);
    }

    private static String reference(String word) {
        return word.contains("Level") ? FAS + word : word;
    }
}
