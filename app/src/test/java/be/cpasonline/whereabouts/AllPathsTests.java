package be.cpasonline.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.competence.Competence;
import be.cpasonline.competence.Competences;
import be.cpasonline.competence.Ground;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import be.cpasonline.questions.Answers;
import be.cpasonline.questions.FieldError;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path through the questions on somebody's life, with the ground it ends on. Circular § 5: three questions at most. */
class AllPathsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final List<Step> QUESTIONS =
            List.of(Step.LIVING_SITUATION, Step.HOME, Step.REGISTRATION, Step.PLACE);

    private final Municipalities municipalities = ReferenceData.municipalities();
    private final MunicipalityField field = new MunicipalityField(this.municipalities);
    private final RegistrationPage registration = new RegistrationPage(this.field);
    private final PlacePage place = new PlacePage(this.field, this.registration);
    private final Whereabouts whereabouts = new Whereabouts(this.registration, this.place);
    private final Competence competence = Competences.ofReferenceData();
    private final FormPages pages =
            new FormPages(List.of(new LivingSituationPage(), new HomePage(), this.registration, this.place));

    /** Namur (92094) is where they are or were registered, Liège (62063) where they stay. */
    private static final List<Path> PATHS = List.of(
            new Path("student", "", "Namur", "", Ground.STUDENT, 92094, 2),
            new Path("student", "", "nowhere", "Liège", Ground.GENERAL, 62063, 3),
            new Path("student", "", "unknown", "Liège", Ground.GENERAL, 62063, 3),
            new Path("protection", "", "Namur", "", Ground.ASYLUM, 92094, 2),
            new Path("protection", "", "nowhere", "Liège", Ground.GENERAL, 62063, 3),
            new Path("protection", "", "unknown", "Liège", Ground.GENERAL, 62063, 3),
            new Path("institution", "", "Namur", "", Ground.INSTITUTION, 92094, 2),
            new Path("institution", "", "nowhere", "Liège", Ground.GENERAL, 62063, 3),
            new Path("institution", "", "unknown", "Liège", Ground.GENERAL, 62063, 3),
            new Path("none", "official", "", "Liège", Ground.GENERAL, 62063, 3),
            new Path("none", "elsewhere", "", "Liège", Ground.GENERAL, 62063, 3),
            new Path("none", "changing", "", "Liège", Ground.HOMELESS, 62063, 3));

    record Path(
            String situation,
            String home,
            String registered,
            String staying,
            Ground ground,
            int municipality,
            int questions) {}

    static List<Path> paths() {
        return PATHS;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPathEndsOnItsGround(Path path) {
        var answers = answers(path.situation(), path.home(), path.registered(), path.staying());
        var decided = decided(answers);

        assertThat(decided.ground()).isEqualTo(path.ground());
        assertThat(decided.municipality().nisCode().value()).isEqualTo(path.municipality());
        assertThat(this.pages.firstOpen(answers)).isEmpty();
        assertThat(asked(answers)).isEqualTo(path.questions());
    }

    @Test
    void thePathsAreAllOfThem() {
        var situations =
                Stream.of(Situation.values()).flatMap(AllPathsTests::waysOf).toList();

        assertThat(PATHS.stream()
                        .map(path -> path.situation()
                                + path.home()
                                + path.registered().replace("Namur", "")))
                .containsExactlyInAnyOrderElementsOf(situations);
    }

    @Test
    void everyGroundOfTheLawIsReached() {
        assertThat(PATHS.stream()
                        .map(path -> decided(answers(path.situation(), path.home(), path.registered(), path.staying())))
                        .map(ProvisionalCompetence::ground))
                .contains(Ground.values());
    }

    /** Whatever is answered, in any combination, sensible or not. */
    @Test
    void noPathAsksMoreThanThreeQuestions() {
        var combinations = Stream.of("", "student", "protection", "institution", "none")
                .flatMap(situation -> Stream.of("", "official", "elsewhere", "changing")
                        .flatMap(home -> Stream.of("", "Namur", "nowhere", "unknown", "Nowhere at all")
                                .flatMap(registered -> Stream.of("", "Liège", "unknown", "1040")
                                        .map(staying -> answers(situation, home, registered, staying)))))
                .toList();

        assertThat(combinations)
                .hasSize(400)
                .allSatisfy(answers -> assertThat(asked(answers)).isBetween(1L, 3L));
    }

    @Test
    void whoDoesNotKnowWhereTheyAreIsAskedAgainWithAdviceAndNotTurnedAway() {
        var answers = answers("none", "changing", "", "unknown");

        assertThat(this.place.parse(answers).errors())
                .containsExactly(new FieldError("municipality", "place.municipality.lost"));
    }

    /** A registration leads on by a municipality, by "nowhere" or by "I do not know"; else the home decides. */
    private static Stream<String> waysOf(Situation situation) {
        return situation.registrationDecides()
                ? Stream.of("", "nowhere", "unknown").map(answer -> situation.code() + answer)
                : Stream.of(Home.values()).map(home -> situation.code() + home.code());
    }

    private ProvisionalCompetence decided(Answers answers) {
        var situation = this.whereabouts.of(answers).orElseThrow().situation().orElseThrow();
        return this.competence.provisionalFor(situation, DAY);
    }

    private long asked(Answers answers) {
        return QUESTIONS.stream()
                .flatMap(step -> this.pages.of(step).stream())
                .filter(page -> page.applies(answers))
                .count();
    }

    private static Answers answers(String situation, String home, String registered, String staying) {
        var question = situation.equals("none") ? home : situation;
        var draft = Draft.empty(Instant.EPOCH)
                .typed("living-situation", Map.of("situation", List.of(situation)), true)
                .typed("home", Map.of("home", List.of(home)), true)
                .typed("registration", municipality(registered, situation), true)
                .typed("place", municipality(staying, question), true);
        return new Answers(draft, Language.FRENCH, DAY);
    }

    private static Map<String, List<String>> municipality(String answer, String question) {
        return answer.equals("nowhere") || answer.equals("unknown")
                ? Map.of("question", List.of(question), "instead", List.of(answer))
                : Map.of("question", List.of(question), "municipality", List.of(answer));
    }
}
