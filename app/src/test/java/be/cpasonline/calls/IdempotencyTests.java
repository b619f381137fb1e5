package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.machines.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

@ServiceTest
class IdempotencyTests {

    private static final Instant NOW = Instant.parse("2026-06-02T08:00:00Z");

    private final Idempotency idempotency;
    private final RepeatedCalls calls;
    private final AtomicInteger made = new AtomicInteger();

    @Autowired
    IdempotencyTests(Idempotency idempotency, RepeatedCalls calls) {
        this.idempotency = idempotency;
        this.calls = calls;
    }

    @Test
    void aRepetitionGetsTheFirstAnswerAgainAndCreatesNothing() {
        var key = newKey();
        var first = create(key, "{}", software(31));
        var second = create(key, "{}", software(31));

        assertThat(this.made).hasValue(1);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(second.getHeaders().getLocation())
                .isEqualTo(first.getHeaders().getLocation());
        assertThat(first.getHeaders().getFirst("Idempotency-Replayed")).isNull();
        assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.getStatusCode().value()).isEqualTo(201);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        var key = newKey();
        create(key, "{\"a\":1}", software(31));

        assertThatThrownBy(() -> create(key, "{\"a\":2}", software(31)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
        assertThat(this.made).hasValue(1);
    }

    @Test
    void keysOfAnotherCentreOrClientAreOthers() {
        var key = newKey();
        create(key, "{}", software(31));
        create(key, "{}", software(32));
        create(key, "{}", another(31));

        assertThat(this.made).hasValue(3);
    }

    @Test
    void whatWasRefusedMayBeTriedAgainWithTheSameKey() {
        var key = newKey();
        assertThatThrownBy(() -> this.idempotency.once(software(31), call(key), utf8("{}"), NOW, () -> {
                    throw new ProblemException(Problem.of(ProblemType.ACT_REFUSED));
                }))
                .isInstanceOf(ProblemException.class);

        assertThat(create(key, "{}", software(31)).getHeaders().getFirst("Idempotency-Replayed"))
                .isNull();
        assertThat(this.made).hasValue(1);
    }

    @Test
    void ofManyAtOnceOneIsKeptAndAllGetItsAnswer() throws Exception {
        var key = newKey();
        var start = new CyclicBarrier(6);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<ResponseEntity<byte[]>> one = () -> {
                start.await();
                return create(key, "{}", software(31));
            };
            var answers = threads
                    .invokeAll(IntStream.range(0, 6).mapToObj(_ -> one).toList())
                    .stream()
                    .map(done -> text(done.resultNow()))
                    .distinct();
            assertThat(answers).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a space in it", "ключ-ключ-ключ-ключ"})
    void aKeyOfAnotherFormIsRefused(String key) {
        assertThatThrownBy(() -> create(key, "{}", software(31))).isInstanceOf(ProblemException.class);
        assertThat(this.made).hasValue(0);
    }

    @Test
    void withoutAKeyNothingIsCreated() {
        assertThatThrownBy(() -> this.idempotency.once(
                        software(31), new MockHttpServletRequest(), utf8("{}"), NOW, this::something))
                .isInstanceOf(ProblemException.class);
        assertThat(this.made).hasValue(0);
    }

    @Test
    void afterSevenDaysTheKeyIsForgotten() {
        var key = newKey();
        create(key, "{}", software(31));

        this.calls.forgetBefore(NOW);
        create(key, "{}", software(31));
        assertThat(this.made).hasValue(1);

        assertThat(this.calls.forgetBefore(NOW.plus(Duration.ofSeconds(1)))).isPositive();
        create(key, "{}", software(31));
        assertThat(this.made).hasValue(2);
    }

    private ResponseEntity<byte[]> create(String key, String body, Caller caller) {
        return this.idempotency.once(caller, call(key), utf8(body), NOW, this::something);
    }

    private Created something() {
        return new Created(Optional.of("/things/1"), Map.of("number", this.made.incrementAndGet()));
    }

    private static MockHttpServletRequest call(String key) {
        var call = new MockHttpServletRequest("POST", Call.BASE + "/things");
        call.addHeader("Idempotency-Key", key);
        return call;
    }

    private static Caller software(int centre) {
        return caller(centre, "software");
    }

    private static Caller another(int centre) {
        return caller(centre, "another");
    }

    private static Caller caller(int centre, String client) {
        var id = UUID.nameUUIDFromBytes(utf8(client + centre));
        var software =
                new CentreSoftware(id, client, new CentreNumber(centre), Set.of(), Set.of(SoftwareScope.ACKNOWLEDGE));
        return new Caller(software, NOW.plusSeconds(300), false, Optional.empty());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(java.util.Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
