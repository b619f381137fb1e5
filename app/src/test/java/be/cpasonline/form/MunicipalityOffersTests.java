package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class MunicipalityOffersTests {

    private final Browser browser;

    @Autowired
    MunicipalityOffersTests(MockMvc service) {
        this.browser = new Browser(service);
    }

    @Test
    void theCandidatesAreThoseOfThePageInTheLanguageAsked() {
        assertThat(this.browser.look("/fr/municipalities?q=gand").html())
                .contains("\"name\":\"Gand\"", "\"code\":\"44021\"");
        assertThat(this.browser.look("/nl/municipalities?q=gand").html())
                .contains("\"name\":\"Gent\"", "\"why\":\"Gand\"");
    }

    @Test
    void twoOfOneNameInFrenchAreToldApart() {
        assertThat(this.browser.look("/fr/municipalities?q=Saint-Nicolas").html())
                .contains("\"code\":\"46021\",\"name\":\"Saint-Nicolas\",\"why\":\"9100, Sint-Niklaas, ")
                .contains("\"code\":\"62093\",\"name\":\"Saint-Nicolas\",\"why\":\"4420, ");
        assertThat(this.browser.look("/nl/municipalities?q=Saint-Nicolas").html())
                .contains("\"name\":\"Sint-Niklaas\",\"why\":\"Saint-Nicolas\"")
                .contains("\"name\":\"Saint-Nicolas\",\"why\":\"\"");
    }

    @Test
    void aSharedPostalCodeOffersBoth() {
        assertThat(this.browser.look("/fr/municipalities?q=1040").html()).contains("Etterbeek", "Bruxelles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "zzzzqqq", "%E2%80%8B", "<script>"})
    void nothingFoundIsSaid(String typed) {
        var answer = this.browser.look("/en/municipalities?q="
                + typed.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html()).contains("No municipality found", "\"items\":[]");
    }
}
