package be.cpasonline.operator;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the federal service does is kept too, and read by those who are part of it. */
@ServiceTest
class OperatorTrailTests {

    private final MockMvc mvc;
    private final JdbcClient jdbc;

    @Autowired
    OperatorTrailTests(MockMvc mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Journal des accès | a vu ce qui est à suivre             | a vu les problèmes signalés           | a vu la liste des centres
            nl | Toegangslogboek   | bekeek wat op te volgen is           | bekeek de gemelde problemen           | bekeek de lijst van de centra
            de | Zugriffsprotokoll | hat gesehen, was zu erledigen ist    | hat die gemeldeten Probleme gesehen   | hat die Liste der Zentren gesehen
            """)
    void everyPageThatWasLookedAtStandsThereWithTheName(
            String tag, String title, String waiting, String problems, String directory) {
        var name = "Ann " + UUID.randomUUID();
        var ann = OperatorVisit.of(this.mvc, this.jdbc, name);
        ann.opens("/operator/" + tag + "/");
        ann.opens("/operator/" + tag + "/problems");
        ann.opens("/operator/" + tag + "/directory");

        assertThat(ann.reads("/operator/" + tag + "/trail")).contains(title, name, waiting, problems, directory);
    }

    @Test
    void aListThatIsSentAndDroppedStandsThereToo() {
        var ann = OperatorVisit.of(this.mvc, this.jdbc, "Ann");
        var address = String.valueOf(ann.uploads(
                        "x.csv",
                        "INS;Téléphone\n93090;12\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "2/6/2026")
                .getHeader("Location"));
        ann.sends(address + "/drop");

        assertThat(ann.reads("/operator/fr/trail"))
                .contains("a envoyé une liste des centres", "a écarté une liste des centres");
    }

    @Test
    void anotherLanguageKeepsWhatWasAskedFor() {
        var ann = OperatorVisit.of(this.mvc, this.jdbc, "Ann");

        assertThat(ann.reads("/operator/fr/trail?reference=&day=2026-06-02&page=1"))
                .contains("href=\"/operator/nl/trail?reference=&amp;day=2026-06-02&amp;page=1\"");
    }

    @Test
    void noCentreReadsIt() throws Exception {
        var agent = AgentLogin.as(Agents.administratorOf(new CentreNumber(550)));
        assertThat(this.mvc
                        .perform(
                                MockMvcRequestBuilders.get("/operator/fr/trail").with(agent))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
    }
}
