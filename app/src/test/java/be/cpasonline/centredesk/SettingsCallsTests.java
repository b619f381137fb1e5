package be.cpasonline.centredesk;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Frequency;
import be.cpasonline.preferences.NoticeSettings;
import be.cpasonline.preferences.OpeningHours;
import be.cpasonline.preferences.OwnContact;
import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a centre set in the portal, as its software reads it. */
class SettingsCallsTests extends CentreVisit {

    private static final CentreNumber SET = new CentreNumber(383);
    private static final CentreNumber SILENT = new CentreNumber(384);
    private static final String PATH = "/centreSettings";

    private final CentrePreferences preferences;
    private final JdbcClient superuser;

    @Autowired
    SettingsCallsTests(MockMvc mvc, CentrePreferences preferences, TestDatabase database) {
        super(mvc);
        this.preferences = preferences;
        this.superuser = JdbcClient.create(database.superuser());
    }

    @Test
    void aCentreThatSaidNothingHasTheDefaults() throws Exception {
        var answer = read(SILENT, PATH);

        assertThat(answer.at("/centre/centreNumber").intValue()).isEqualTo(SILENT.value());
        assertThat(answer.get("notices"))
                .hasToString("{\"notices\":true,\"frequency\":\"each\",\"reminders\":true,"
                        + "\"reminderDelayDays\":2,\"limitWarnings\":true}");
        assertThat(answer.get("openingHours")).isEmpty();
        assertThat(answer.get("documents")).isEmpty();
        assertThat(answer.get("registerElsewhere").booleanValue()).isFalse();
    }

    @Test
    void whatTheAdministratorSetIsToldToTheCentreAlone() throws Exception {
        setAll();
        var answer = read(SET, PATH);

        assertThat(answer.get("notices"))
                .hasToString("{\"notices\":true,\"frequency\":\"daily\",\"reminders\":false,"
                        + "\"reminderDelayDays\":3,\"limitWarnings\":false}");
        assertThat(answer.get("openingHours"))
                .hasToString("[{\"day\":\"tuesday\",\"spans\":[{\"from\":\"09:00\",\"to\":\"12:00\"},"
                        + "{\"from\":\"13:30\",\"to\":\"16:00\"}]}]");
        assertThat(answer.get("documents"))
                .hasToString("[{\"language\":\"nl\",\"lines\":[\"Identiteitskaart\",\"Huurcontract\"]}]");
        assertThat(answer.at("/centre/contact/phone").stringValue()).isEqualTo("+3225294120");
        assertThat(answer.get("registerElsewhere").booleanValue()).isTrue();
        assertThat(read(SILENT, PATH).toString()).doesNotContain("Huurcontract", "+3225294120");
    }

    /** The portal keeps changes; so does looking here change nothing in the trail. */
    @Test
    void toLookIsNotKeptAsAChange() throws Exception {
        var before = changes();
        read(SILENT, PATH);

        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void noParameterWidensIt() throws Exception {
        var issue = problem(400, asking(SILENT, PATH + "?centreNumber=138"))
                .get("issues")
                .get(0);

        assertThat(issue.get("name").stringValue()).isEqualTo("centreNumber");
        assertThat(issue.get("type").stringValue()).endsWith(":unknownInput");
    }

    private void setAll() {
        var by = Agents.administratorOf(SET);
        var now = MovableClock.START;
        this.preferences.set(by, new NoticeSettings(true, Frequency.DAILY_DIGEST, false, 3, false), now);
        var tuesday = OpeningHours.parse("9-12, 13:30-16").orElseThrow();
        this.preferences.set(by, new OpeningHours(Map.of(DayOfWeek.TUESDAY, tuesday)), now);
        this.preferences.setDocuments(by, Map.of(Language.DUTCH, "Identiteitskaart\nHuurcontract"), now);
        this.preferences.set(by, new OwnContact(Map.of(), "", Map.of(), "+3225294120", "", ""), now);
        this.preferences.setRegisterElsewhere(by, true, now);
    }

    private int changes() {
        return this.superuser
                .sql("select count(*) from cpas.trail where centre = :centre")
                .param("centre", SILENT.value())
                .query(Integer.class)
                .single();
    }
}
