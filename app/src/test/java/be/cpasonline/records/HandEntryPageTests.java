package be.cpasonline.records;

import static be.cpasonline.records.RegisterVisit.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Entering by hand, in the agent's browser. Today is 2 June 2026. */
@ServiceTest
class HandEntryPageTests {

    private static final CentreNumber HERE = new CentreNumber(201);

    private final MockMvc mvc;
    private final RegisterVisit desk;
    private final JdbcClient reality;

    @Autowired
    HandEntryPageTests(MockMvc mvc, TestDatabase database) {
        this.mvc = mvc;
        this.desk = new RegisterVisit(mvc, Agents.handlerOf(HERE));
        this.reality = JdbcClient.create(database.superuser());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void theFormStandsInThreeLanguages(String language) {
        assertThat(this.desk.reads("/portal/" + language + "/register/new"))
                .contains("<html lang=\"" + language + "\"", "name=\"channel\"", "<option value=\"202\"");
    }

    @Test
    void aDeskRequestIsEnteredAndShownWithBothDates() {
        var address = RegisterVisit.leadsTo(this.desk.enters("number", "", "phone", "081 00 00 00"));
        assertThat(address).matches("/portal/fr/register/entries/[0-9a-f-]{36}");
        assertThat(this.desk.reads(address)).contains("Karim Maes", "01/06/2026", "02/06/2026", "Pas encore signée");
        assertThat(this.desk.reads("/portal/fr/register")).contains("Karim Maes", "href=\"" + address + "\"");
    }

    @Test
    void theSameSheetTwiceIsOneEntry() {
        var form = this.desk.form();
        var first = RegisterVisit.leadsTo(this.desk.sends("/portal/fr/register/new", form));
        assertThat(RegisterVisit.leadsTo(this.desk.sends("/portal/fr/register/new", form)))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "channel,'',comment la demande est arrivée",
        "channel,online,comment la demande est arrivée",
        "received,2026-06-03,dans le futur",
        "received,1926-06-01,trop ancienne",
        "received,2026-02-30,n’existe pas",
        "received,'',la date de réception",
        "lastName,' ',le nom de famille",
        "number,12345678901,ne peut pas exister",
        "birthDate,2027-01-01,dans le futur",
        "email,nobody,n’est pas complète",
        "language,'',la langue de la personne",
        "signed,'',qui a signé"
    })
    void aMistakeKeepsWhatWasTyped(String field, String value, String message) {
        var answer = this.desk.enters("firstName", "Keptname", field, value);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains(message, "Keptname", "href=\"#" + field + "\"");
    }

    @Test
    void aTransferNeedsItsCentreAndItsDay() {
        var answer = this.desk.enters("channel", "transfer", "received", "2026-05-20");
        assertThat(text(answer)).contains("href=\"#from\"", "href=\"#sentOn\"");
        var own = this.desk.enters(
                "channel", "transfer", "received", "2026-05-20", "sentOn", "2026-05-19", "from", HERE.toString());
        assertThat(text(own)).contains("href=\"#from\"", "n’est pas transmise avant");
    }

    @Test
    void aTransferKeepsTheFirstDayAndOffersTheConflict() {
        var address = RegisterVisit.leadsTo(this.desk.enters(
                "channel", "transfer", "received", "2026-05-20", "sentOn", "2026-05-22", "from", "202"));
        assertThat(this.desk.reads(address))
                .contains("20/05/2026", "22/05/2026", "01/06/2026", "21/06/2026", "SPP Intégration sociale");
    }

    @Test
    void theSignatureIsRecordedAfterPrinting() {
        var address = RegisterVisit.leadsTo(this.desk.enters());
        assertThat(this.desk.reads(address + "/print")).contains("Signature du demandeur", "Karim Maes");
        var nobody = this.desk.sends(address + "/signature", Map.of("signedOn", "2026-06-02"));
        assertThat(nobody.getStatus()).isEqualTo(422);
        this.desk.sends(address + "/signature", Map.of("signed", "designatedPerson", "signedOn", "2026-06-02"));
        assertThat(this.desk.reads(address))
                .contains("Signée par la personne désignée par écrit, 02/06/2026")
                .doesNotContain("Noter la signature");
    }

    @Test
    void theAcknowledgementCanBeGiven() {
        var address = RegisterVisit.leadsTo(this.desk.enters());
        var pdf = this.desk.opens(address + "/acknowledgement");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(text(pdf)).startsWith("%PDF");
    }

    @Test
    void aReaderMayLookButNotEnter() {
        var reader = new RegisterVisit(this.mvc, Agents.readerOf(HERE));
        assertThat(reader.opens("/portal/fr/register/new").getStatus()).isEqualTo(403);
        assertThat(reader.sends("/portal/fr/register/new", this.desk.form()).getStatus())
                .isEqualTo(403);
        assertThat(reader.reads("/portal/fr/register")).doesNotContain("/register/new");
        assertThat(this.reality
                        .sql("select count(*) from cpas.trail where agent = ? and act = 'refused'")
                        .param(reader.agent().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anotherCentreFindsNothing() {
        var address = RegisterVisit.leadsTo(this.desk.enters());
        var other = new RegisterVisit(this.mvc, Agents.administratorOf(new CentreNumber(202)));
        for (var part : new String[] {"", "/print", "/acknowledgement"}) {
            assertThat(other.opens(address + part).getStatus()).as(part).isEqualTo(404);
        }
        var signature = Map.of("signed", "applicant", "signedOn", "2026-06-02");
        assertThat(other.sends(address + "/signature", signature).getStatus()).isEqualTo(404);
        assertThat(this.reality
                        .sql("select count(*) from cpas.trail where agent = ? and act = 'miss'")
                        .param(other.agent().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(other.reads("/portal/fr/register")).doesNotContain("Karim Maes");
    }

    @Test
    void theSheetOfAnotherCentreLeadsToNothingOfIt() {
        var form = this.desk.form();
        var first = RegisterVisit.leadsTo(this.desk.sends("/portal/fr/register/new", form));
        var other = new RegisterVisit(this.mvc, Agents.handlerOf(new CentreNumber(203)));
        var second = RegisterVisit.leadsTo(other.sends("/portal/fr/register/new", form));
        assertThat(second).isNotEqualTo(first);
        assertThat(other.opens(first).getStatus()).isEqualTo(404);
        assertThat(this.desk.opens(second).getStatus()).isEqualTo(404);
    }
}
