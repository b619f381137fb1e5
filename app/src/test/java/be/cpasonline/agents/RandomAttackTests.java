package be.cpasonline.agents;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.agents.Doors.Door;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Ten thousand attempts of agents of two centres at each other's request, over every page there is; none comes through. */
@ServiceTest
class RandomAttackTests {

    private static final int ATTEMPTS = 10_000;

    /** Two centres to which no other test sends anything, so that nothing unreadable stands there. */
    private static final NisCode MARCHE = new NisCode(83_034);

    private static final NisCode DIKSMUIDE = new NisCode(32_003);
    private static final List<String> FIELDS = List.of(
            "reference",
            "words",
            "q",
            "number",
            "id",
            "request",
            "first",
            "to",
            "page",
            "filter",
            "sort",
            "from",
            "until",
            "caseNumber",
            "centre",
            "day",
            "aid",
            "result",
            "on");

    /** A request, and what must not be seen of it. */
    private record Target(Receipt receipt, String name, String need) {
        List<String> secrets() {
            return List.of(
                    this.name,
                    this.need,
                    this.receipt.reference().value(),
                    this.receipt.publicId().toString());
        }
    }

    private final MockMvc mvc;
    private final List<Door> doors;
    private final JdbcClient owner;
    private final Target french;
    private final Target dutch;
    private final Random chance = new Random(20_261_125);

    @Autowired
    RandomAttackTests(
            MockMvc mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            AidRequests requests,
            TestDatabase database) {
        this.mvc = mvc;
        this.doors = Doors.of(mapping).all();
        this.owner = JdbcClient.create(database.superuser());
        this.french = target(requests, MARCHE, "Zwartkopje", "Blauwbessen");
        this.dutch = target(requests, DIKSMUIDE, "Quatremarre", "Myrtillette");
    }

    private static Target target(AidRequests requests, NisCode place, String name, String need) {
        var applicant = new Applicant(name, Optional.empty(), Optional.empty(), Optional.empty());
        var submission = aSubmission().by(applicant).residingIn(place).needing(need);
        return new Target(requests.submit(submission.made(), MovableClock.START), name, need);
    }

    @Test
    void noneOfTenThousandComesThrough() {
        assertThat(IntStream.range(0, ATTEMPTS).mapToObj(number -> attempt()).flatMap(Optional::stream))
                .isEmpty();
        assertThat(writtenAbout(this.french) + writtenAbout(this.dutch)).isZero();
        assertThat(misses(this.french)).isGreaterThan(100);
        assertThat(misses(this.dutch)).isGreaterThan(100);
    }

    /** What came through, when something did. */
    private Optional<String> attempt() {
        var fromDutch = this.chance.nextBoolean();
        var target = fromDutch ? this.french : this.dutch;
        var centre = (fromDutch ? this.dutch : this.french).receipt().centre();
        var door = this.doors.get(this.chance.nextInt(this.doors.size()));
        var address = door.address("portal", target.receipt().publicId(), this.chance);
        var sent = List.of(FIELDS.get(this.chance.nextInt(FIELDS.size())), value(target));
        var answer = tried(door, address, sent, attacker(centre));
        var seen = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        var leaked = target.secrets().stream()
                .filter(secret -> !address.contains(secret) && !sent.contains(secret))
                .anyMatch(seen::contains);
        var through = door.namesARequest() && (answer.getStatus() < 400 || answer.getStatus() > 499);
        return leaked || through || answer.getStatus() >= 500
                ? Optional.of(door.method() + " " + address + " " + sent.getFirst() + ": " + answer.getStatus())
                : Optional.empty();
    }

    private CentreAgent attacker(CentreNumber centre) {
        var role = Role.values()[this.chance.nextInt(Role.values().length)];
        return new CentreAgent(UUID.randomUUID(), centre, Set.of(), role);
    }

    private String value(Target target) {
        var values = List.of(
                target.receipt().reference().value(),
                target.receipt().publicId().toString(),
                target.receipt().request().toString(),
                target.receipt().centre().toString(),
                target.name(),
                "2026-06-02",
                "GRANTED",
                "' or '1'='1",
                "1");
        return values.get(this.chance.nextInt(values.size()));
    }

    private MockHttpServletResponse tried(Door door, String address, List<String> sent, CentreAgent attacker) {
        var attempt = request(door.method(), address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param(sent.getFirst(), sent.getLast())
                .secure(true)
                .with(AgentLogin.as(attacker));
        try {
            return this.mvc
                    .perform(door.isSent() ? attempt.with(csrf()) : attempt)
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(door + " " + sent.getFirst(), failed);
        }
    }

    private long writtenAbout(Target target) {
        return this.owner
                .sql("select count(*) from cpas.journal where request = :request and kind <> 'entry'")
                .param("request", target.receipt().request())
                .query(Long.class)
                .single();
    }

    private long misses(Target target) {
        return this.owner
                .sql("select count(*) from cpas.trail where act = 'miss' and asked = :asked and centre <> :centre")
                .param("asked", target.receipt().publicId())
                .param("centre", target.receipt().centre().value())
                .query(Long.class)
                .single();
    }
}
