package be.cpasonline.settings;

import static be.cpasonline.settings.SettingsVisit.body;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Frequency;
import be.cpasonline.preferences.NoticeSettings;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServiceTest
class SettingsPagesTests {

    private static final CentreNumber HERE = new CentreNumber(301);
    private static final CentreNumber THERE = new CentreNumber(302);
    private static final String PAGE = "/portal/fr/settings";

    private final MockMvcTester mvc;
    private final CentrePreferences preferences;
    private final JdbcTemplate reality;
    private final SettingsVisit administrator;

    @Autowired
    SettingsPagesTests(MockMvcTester mvc, CentrePreferences preferences, TestDatabase database) {
        this.mvc = mvc;
        this.preferences = preferences;
        this.reality = database.superuser();
        this.administrator = new SettingsVisit(mvc, Agents.administratorOf(HERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void bothPagesStandInThreeLanguages(String language) {
        for (var page : new String[] {"/settings", "/settings/applicants"}) {
            var answer = this.administrator.reads("/portal/" + language + page);
            assertThat(answer).hasStatusOk();
            assertThat(body(answer)).contains("<html lang=\"" + language + "\"", "method=\"post\"");
        }
    }

    @Test
    void whoNeverSaidAnythingIsWrittenToAsTheCircularSays() {
        assertThat(this.preferences
                        .of(new CentreNumber(303), MovableClock.START)
                        .notices())
                .isEqualTo(new NoticeSettings(true, Frequency.EACH, true, 2, true));
    }

    @Test
    void theAdministratorSaysHowTheCentreIsWrittenToAndTheTrailKeepsWho() {
        var answer = this.administrator.sends(
                PAGE + "/mails",
                "notices",
                "on",
                "frequency",
                "digest",
                "reminders",
                "on",
                "delay",
                "3",
                "warnings",
                "off");

        assertThat(answer).hasStatus(303).redirectedUrl().isEqualTo(PAGE + "?done=mails");
        assertThat(this.preferences.of(HERE, MovableClock.START).notices())
                .isEqualTo(new NoticeSettings(true, Frequency.DAILY_DIGEST, true, 3, false));
        assertThat(this.preferences.of(THERE, MovableClock.START).notices()).isEqualTo(NoticeSettings.DEFAULT);
        assertThat(this.reality.queryForList(
                        "select act from cpas.trail where agent = ?",
                        String.class,
                        this.administrator.agent().agent()))
                .contains("settings");
        assertThat(body(this.administrator.reads(PAGE + "?done=mails"))).contains("Vos choix sont enregistrés");
    }

    @Test
    void onlyWhatChangesIsRecorded() {
        var where = new CentreNumber(304);
        var visit = new SettingsVisit(this.mvc, Agents.administratorOf(where));
        String[] form = {"notices", "on", "frequency", "each", "reminders", "off", "delay", "2", "warnings", "on"};
        visit.sends(PAGE + "/mails", form);
        visit.sends(PAGE + "/mails", form);

        assertThat(this.reality.queryForList(
                        "select name || '=' || value from cpas.centre_setting where centre = 304", String.class))
                .contains("reminders=off")
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mails",
                "/addresses",
                "/addresses/again",
                "/addresses/away",
                "/applicants/hours",
                "/applicants/contact",
                "/applicants/documents",
                "/applicants/register"
            })
    void whoIsNoAdministratorChangesNothingAndStillReads(String form) {
        var handler = new SettingsVisit(this.mvc, Agents.handlerOf(THERE));

        assertThat(handler.sends(PAGE + form, "phone", "081 00 00 00")).hasStatus(403);
        assertThat(this.reality.queryForObject(
                        "select count(*) from cpas.centre_setting where centre = 302", Integer.class))
                .isZero();
        assertThat(body(handler.reads(PAGE))).contains("Seul un administrateur").doesNotContain("/addresses\"");
        assertThat(this.mvc.get().uri(PAGE).exchange().getResponse().getStatus())
                .isEqualTo(303);
    }

    @Test
    void whatApplicantsReadIsKept() {
        var page = PAGE + "/applicants";
        this.administrator.sends(page + "/hours", "hours-monday", "9-12, 13.30-16", "hours-friday", "9h-12h");
        this.administrator.sends(page + "/contact", "phone", "081 22 33 44", "website", "www.cpas.example");
        this.administrator.sends(page + "/documents", "documents-fr", "- Carte d’identité\n\n• Bail");
        this.administrator.sends(page + "/register", "elsewhere", "yes");

        var set = this.preferences.of(HERE, MovableClock.START);
        assertThat(set.hours().on(DayOfWeek.MONDAY)).hasToString("[09:00–12:00, 13:30–16:00]");
        assertThat(set.hours().on(DayOfWeek.TUESDAY)).isEmpty();
        assertThat(set.ownContact().phone()).contains("+3281223344");
        assertThat(set.ownContact().website()).contains("https://www.cpas.example");
        assertThat(set.documents(Language.DUTCH)).containsExactly("Carte d’identité", "Bail");
        assertThat(set.registerElsewhere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hours,hours-monday,from nine,9h-12h",
        "contact,phone,12,ne peut pas exister",
        "contact,email,nobody,pas complète",
        "contact,website,https://x,pas complète",
        "contact,postalCode,12345,quatre chiffres",
        "register,elsewhere,perhaps,Choisissez une des réponses"
    })
    void aMistakeKeepsWhatWasTyped(String form, String field, String value, String message) {
        var answer = this.administrator.sends(PAGE + "/applicants/" + form, field, value);

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains(message, "href=\"#" + field + "\"");
        if (!form.equals("register")) {
            assertThat(body(answer)).contains("value=\"" + value + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,Dans la liste officielle :", "nl,In de officiële lijst:", "de,In der amtlichen Liste:"})
    void besideAnEmptyFieldStandsWhatTheOfficialListSays(String language, String said) {
        var visit = new SettingsVisit(this.mvc, Agents.administratorOf(new CentreNumber(289)));
        var page = "/portal/" + language + "/settings/applicants";

        assertThat(body(visit.reads(page)))
                .contains(said + " Abingdonstraat 99", said + " 9100", said + " 03 778 60 00");

        visit.sends(PAGE + "/applicants/contact", "phone", "03 778 60 01");
        assertThat(body(visit.reads(page)))
                .contains(said + " Abingdonstraat 99", "value=\"03 778 60 01\"")
                .doesNotContain(said + " 03 778 60 00");
        visit.sends(PAGE + "/applicants/contact", "phone", "");
    }
}
