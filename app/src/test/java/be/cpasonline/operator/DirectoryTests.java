package be.cpasonline.operator;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentres;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The import on its pages. Whatever is recorded is taken back, since every such test shares the directory. */
@ServiceTest
class DirectoryTests {

    private static final String MERGER = "INS;Date de fin;Successeur\n93056;1/5/2026;93090\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final WelfareCentres centres;
    private final Municipalities municipalities;
    private final DirectoryVersions versions;
    private final OperatorVisit ann;

    @Autowired
    DirectoryTests(
            MockMvc mvc,
            JdbcClient jdbc,
            WelfareCentres centres,
            Municipalities municipalities,
            DirectoryVersions versions) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.centres = centres;
        this.municipalities = municipalities;
        this.versions = versions;
        this.ann = OperatorVisit.of(mvc, jdbc, "Ann Operator");
    }

    @AfterEach
    void takeBack() {
        this.versions.all().stream()
                .filter(version -> version.counts() && version.source().startsWith("list-of-"))
                .forEach(version -> this.versions.takeBack(version.id(), "test", "over", MovableClock.START));
    }

    @Test
    void aMergerDatedLastMonthIsSeenConfirmedAndCounts() {
        var preview = location(upload(MERGER));
        assertThat(this.ann.reads(preview))
                .contains("Différences : 1", "à partir du 1 mai 2026, répond : CPAS de Viroinval")
                .contains("Enregistrer toute la liste");

        assertThat(location(this.ann.sends(preview + "/record", "changes", changesOf(preview))))
                .isEqualTo("/operator/fr/directory?done=recorded");

        assertThat(this.centres
                        .answeringFor(numberOf(93056), TODAY)
                        .orElseThrow()
                        .number())
                .isEqualTo(numberOf(93090));
        assertThat(this.ann.reads("/operator/fr/directory?done=recorded"))
                .contains("La liste est enregistrée", "Ann Operator", "list-of-may.csv", "1 qui prennent fin");
        assertThat(this.ann.opens(preview).getStatus()).isEqualTo(404);
    }

    @Test
    void anImportIsTakenBackWithAReasonOnly() {
        var preview = location(upload(MERGER));
        this.ann.sends(preview + "/record", "changes", changesOf(preview));
        var version = "/operator/fr/directory/versions/"
                + this.versions.all().getFirst().id();
        assertThat(this.ann.reads(version)).contains("répond : CPAS de Viroinval", "Reprendre cet import");

        assertThat(this.ann.sends(version + "/take-back", "reason", " ").getStatus())
                .isEqualTo(422);
        assertThat(location(this.ann.sends(version + "/take-back", "reason", "mauvais CPAS")))
                .endsWith("?done=takenBack");

        assertThat(this.centres.stands(numberOf(93056), TODAY)).isTrue();
        assertThat(this.ann.reads(version)).contains("par Ann Operator : mauvais CPAS", "répond : CPAS de Viroinval");
        assertThat(location(this.ann.sends(version + "/take-back", "reason", "encore")))
                .endsWith("?refused=yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr|La ligne 2|Un code INS a cinq chiffres.",
                "nl|x|Een NIS-code heeft vijf cijfers.",
                "de|x|Ein NIS-Code hat fünf Ziffern."
            })
    void aFaultyLineIsShownWithItsReasonAndNothingCanBeRecorded(String expected) {
        var words = expected.split("\\|");
        var preview = location(upload("INS;CP\n9305;5670\n")).replace("/fr/", "/" + words[0] + "/");

        var page = this.ann.reads(preview);

        assertThat(page).contains(words[2]).doesNotContain(preview + "/record");
        assertThat(location(this.ann.sends(preview + "/record", "changes", "0")))
                .endsWith("?changed=yes");
    }

    @Test
    void whatStandsInACellIsNeverAPartOfThePage() {
        var preview = location(upload("INS;CP;E-mail;<b onclick=x>\n93056;<script>alert(1)</script>;=1+1;\n"));

        assertThat(this.ann.reads(preview))
                .doesNotContain("<script>alert", "<b onclick")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aListIsSeenByWhoSentItAlone() {
        var preview = location(upload(MERGER));
        var eve = OperatorVisit.of(this.mvc, this.jdbc, "Eve Operator");

        assertThat(eve.opens(preview).getStatus()).isEqualTo(404);
        assertThat(eve.sends(preview + "/record", "changes", changesOf(preview)).getStatus())
                .isEqualTo(404);
        eve.sends(preview + "/drop");
        assertThat(this.ann.opens(preview).getStatus()).isEqualTo(200);
        this.ann.sends(preview + "/drop");
        assertThat(this.ann.opens(preview).getStatus()).isEqualTo(404);
    }

    @Test
    void aListLookedAtBeforeAnotherChangeIsShownAgain() {
        var first = location(upload(MERGER));
        var changes = changesOf(first);
        var second = location(upload("INS;CP\n93056;5670\n"));
        this.ann.sends(second + "/record", "changes", changesOf(second));

        assertThat(location(this.ann.sends(first + "/record", "changes", changes)))
                .isEqualTo(first + "?changed=yes");
        assertThat(this.ann.reads(first + "?changed=yes")).contains("La liste connue a changé entre-temps");
    }

    @Test
    void aMissingFileAndAWrongDayAreSaidTogether() {
        var answer = this.ann.uploads("", new byte[0], "demain");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(OperatorVisit.text(answer)).contains("Choisissez un fichier.", "Écrivez une date comme");
    }

    @Test
    void randomFilesAreRefusedInWords() {
        var random = new Random(567);
        for (int i = 0; i < 200; i++) {
            var file = new byte[1 + random.nextInt(300)];
            random.nextBytes(file);
            assertThat(this.ann.uploads("x", file, "2/6/2026").getStatus()).isEqualTo(422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?with=present", "?with=published&day=1/5/2026", "?with=nonsense&day=never", "?with=%00"})
    void aVersionIsComparedWithAnyState(String query) {
        var preview = location(upload(MERGER));
        this.ann.sends(preview + "/record", "changes", changesOf(preview));

        assertThat(this.ann
                        .opens("/operator/nl/directory/versions/"
                                + this.versions.all().getFirst().id() + query)
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse upload(String list) {
        return this.ann.uploads("list-of-may.csv", list.getBytes(StandardCharsets.UTF_8), "2/6/2026");
    }

    private static String location(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(303);
        return Optional.ofNullable(answer.getHeader("Location")).orElseThrow();
    }

    private String changesOf(String preview) {
        var field = Pattern.compile("name=\"changes\" value=\"(\\d+)\"").matcher(this.ann.reads(preview));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private CentreNumber numberOf(int code) {
        return this.centres
                .of(
                        this.municipalities
                                .find(new NisCode(code), LocalDate.of(2026, 1, 1))
                                .orElseThrow(),
                        LocalDate.of(2026, 1, 1))
                .number();
    }
}
