package be.cpasonline.agents;

import static be.cpasonline.identity.Agents.administratorOf;
import static be.cpasonline.identity.Agents.handlerOf;
import static be.cpasonline.identity.Agents.readerOf;
import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.agents.Doors.Door;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.Role;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page there is, tried by whoever may not enter: nobody, the wrong side, too small a role, another centre. */
@ServiceTest
class EveryDoorTests {

    /** Open to everybody, by name; whoever opens another page adds it here. */
    private static final List<String> OPEN = List.of(
            "/portal",
            "/operator",
            "/{side:portal|operator}/{tag:fr|nl|de}/login",
            "/{side:portal|operator}/{tag:fr|nl|de}/help",
            "/portal/{tag:fr|nl|de}/no-access",
            "/portal/{tag:fr|nl|de}/centre",
            "/portal/login/ended");

    private static final RequestPostProcessor NOBODY = request -> request;

    private final MockMvc mvc;
    private final Doors doors;
    private final Receipt namur;
    private final Receipt leuven;
    private final RandomGenerator chance = new Random(20_261_125);

    @Autowired
    EveryDoorTests(
            MockMvc mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            AidRequests requests) {
        this.mvc = mvc;
        this.doors = Doors.of(mapping);
        this.namur = requests.submit(aSubmission().made(), MovableClock.START);
        this.leuven = requests.submit(aSubmission().residingIn(LEUVEN).made(), MovableClock.START);
    }

    @Test
    void everyPageOfTheCentreAndOfTheServiceIsTried() {
        assertThat(this.doors.all()).hasSizeGreaterThan(40);
        assertThat(doors(Door::namesARequest)).hasSizeGreaterThan(8);
    }

    @Test
    void nobodyIsShownTheWayInAndNothingElse() {
        assertThat(doors(door -> !OPEN.contains(door.pattern()))).allSatisfy(door -> {
            for (var side : List.of("portal", "operator")) {
                var answer = tried(door, side, NOBODY);
                assertThat(answer.getStatus()).as(door.toString()).isEqualTo(303);
                assertThat(answer.getHeader("Location")).contains("/login");
                assertThat(answer.getContentAsByteArray()).isEmpty();
            }
        });
    }

    @Test
    void eachSideIsClosedToTheOther() {
        assertThat(doors(door -> door.pattern().startsWith("/portal/") && !OPEN.contains(door.pattern())))
                .allSatisfy(door -> assertRefused(door, "portal", AgentLogin.as(Agents.operator())));
        assertThat(doors(door -> door.pattern().startsWith("/operator/")))
                .allSatisfy(
                        door -> assertRefused(door, "operator", AgentLogin.as(administratorOf(this.namur.centre()))));
    }

    @Test
    void aReaderSendsNothingButAQuestionAndGoodbye() {
        var forReaders =
                doors(door -> door.ofThePortal() && door.isSent() && door.role().equals(role(Role.READER)));
        assertThat(forReaders)
                .extracting(Door::pattern)
                .containsExactlyInAnyOrder(
                        "/portal/{tag:fr|nl|de}/search",
                        "/portal/{tag:fr|nl|de}/centre",
                        "/{side:portal|operator}/{tag:fr|nl|de}/again",
                        "/{side:portal|operator}/{tag:fr|nl|de}/stay",
                        "/{side:portal|operator}/{tag:fr|nl|de}/logout");
        var acts = doors(door ->
                door.ofThePortal() && door.isSent() && !forReaders.contains(door) && !OPEN.contains(door.pattern()));
        assertThat(acts)
                .isNotEmpty()
                .allSatisfy(door -> assertRefused(door, "portal", AgentLogin.as(readerOf(this.namur.centre()))));
    }

    @Test
    void whatTheAdministratorSetsUpIsClosedToWhoHandles() {
        assertThat(doors(door -> door.role().equals(role(Role.ADMINISTRATOR))))
                .isNotEmpty()
                .allSatisfy(door -> assertRefused(door, "portal", AgentLogin.as(handlerOf(this.namur.centre()))));
    }

    @Test
    void aRequestOfAnotherCentreExistsOnNoPage() {
        var agents = Stream.of(
                        administratorOf(this.leuven.centre()),
                        handlerOf(this.leuven.centre()),
                        readerOf(this.leuven.centre()))
                .map(AgentLogin::as)
                .toList();
        assertThat(doors(Door::namesARequest)).allSatisfy(door -> {
            for (var agent : agents) {
                var answer = tried(door, "portal", agent);
                assertThat(answer.getStatus()).as(door.toString()).isBetween(400, 499);
                assertThat(answer.getContentAsString())
                        .doesNotContain(this.namur.reference().value(), "Peeters");
            }
        });
    }

    private static Optional<Role> role(Role role) {
        return Optional.of(role);
    }

    private List<Door> doors(Predicate<Door> wanted) {
        return this.doors.all().stream().filter(wanted).toList();
    }

    private void assertRefused(Door door, String side, RequestPostProcessor who) {
        assertThat(tried(door, side, who).getStatus()).as(door.toString()).isEqualTo(403);
    }

    private MockHttpServletResponse tried(Door door, String side, RequestPostProcessor who) {
        var attempt = request(door.method(), door.address(side, this.namur.publicId(), this.chance))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .secure(true)
                .with(who);
        try {
            return this.mvc
                    .perform(door.isSent() ? attempt.with(csrf()) : attempt)
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(door.toString(), failed);
        }
    }
}
