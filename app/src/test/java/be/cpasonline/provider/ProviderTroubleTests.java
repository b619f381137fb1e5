package be.cpasonline.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.cpasonline.provider.ForgingProvider.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.AuthenticationException;

/** A provider that is slow, down, talks nonsense, changes its keys, or whose clock is wrong. */
class ProviderTroubleTests {

    private static final Answer SLOW = new Answer(200, "application/json", "{}", true);

    private final ForgingProvider provider = new ForgingProvider();

    @AfterEach
    void stop() {
        this.provider.close();
    }

    @Test
    void aSlowAnswerEndsTheLoginInTime() {
        var login = OneLogin.at(this.provider);
        this.provider.answersTokenWith(SLOW);
        assertThat(trouble(login)).isEqualTo(LoginTrouble.UNAVAILABLE);
    }

    @Test
    void soDoesSlowUserInfo() {
        var login = OneLogin.at(this.provider);
        this.provider.answersUserInfoWith(SLOW);
        assertThat(trouble(login)).isEqualTo(LoginTrouble.UNAVAILABLE);
    }

    @Test
    void nonsenseIsAProviderThatIsNotThere() {
        this.provider.answersTokenWith(new Answer(200, "text/html", "<html>Maintenance</html>", false));
        assertThat(trouble(OneLogin.at(this.provider))).isEqualTo(LoginTrouble.UNAVAILABLE);
    }

    @Test
    void soIsAnErrorOfItsOwn() {
        this.provider.answersTokenWith(new Answer(500, "text/plain", "", false));
        assertThat(trouble(OneLogin.at(this.provider))).isEqualTo(LoginTrouble.UNAVAILABLE);
    }

    @Test
    void soIsAnAnswerWithoutEnd() {
        this.provider.answersUserInfoWith(new Answer(200, "application/jwt", "x".repeat(100_000), false));
        assertThat(trouble(OneLogin.at(this.provider))).isEqualTo(LoginTrouble.UNAVAILABLE);
    }

    @Test
    void noBrowserIsSentToAProviderThatWentDownAfterItWasReached() {
        var now = new AtomicReference<>(Instant.parse("2026-06-02T08:00:00Z"));
        var known = OneLogin.at(this.provider, Answers.SIGNED, OurKeys.of(""), now::get)
                .provider();
        var registration = known.answering();
        now.updateAndGet(moment -> moment.plusSeconds(31));
        assertThat(known.answering()).isEqualTo(registration);

        this.provider.close();
        assertThat(known.answering()).isEqualTo(registration);
        now.updateAndGet(moment -> moment.plusSeconds(31));
        assertThatThrownBy(known::answering).isInstanceOf(RuntimeException.class);
        assertThat(known.reached()).isEqualTo(registration);
    }

    @Test
    void aCodeThatWasUsedBeforeIsStale() {
        this.provider.answersTokenWith(new Answer(400, "application/json", "{\"error\":\"invalid_grant\"}", false));
        assertThat(trouble(OneLogin.at(this.provider))).isEqualTo(LoginTrouble.STALE);
    }

    @Test
    void aNewKeyOfTheProviderIsTakenAtOnce() {
        var login = OneLogin.at(this.provider);
        login.comesBack();

        this.provider.changesItsKey();

        assertThat(login.comesBack().getSubject()).isEqualTo(ForgingProvider.SUBJECT);
        assertThat(this.provider.keysFetched).hasValue(2);
    }

    @Test
    void unknownKeysMakeNoStorm() {
        var login = OneLogin.at(this.provider);
        this.provider.forgesIdToken(token -> token.keyId = "nobody's");

        for (var attempt = 0; attempt < 50; attempt++) {
            assertThat(trouble(login)).isEqualTo(LoginTrouble.NOT_TRUSTED);
        }

        assertThat(this.provider.keysFetched.get()).isLessThanOrEqualTo(2);
    }

    /** Ours is that many seconds off, either way. */
    @ParameterizedTest
    @ValueSource(longs = {-115, 0, 170})
    void clocksMayDifferByTwoMinutes(long seconds) {
        assertThat(withOurClockOff(seconds).comesBack().getSubject()).isEqualTo(ForgingProvider.SUBJECT);
    }

    /** An honest token lives a minute more. */
    @ParameterizedTest
    @ValueSource(longs = {-130, 190})
    void clocksThatDifferByMoreAreNotBelieved(long seconds) {
        assertThat(trouble(withOurClockOff(seconds))).isEqualTo(LoginTrouble.NOT_TRUSTED);
    }

    private OneLogin withOurClockOff(long seconds) {
        var off = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
        return OneLogin.at(this.provider, Answers.SIGNED, OurKeys.of(""), off);
    }

    private static LoginTrouble trouble(OneLogin login) {
        return LoginTrouble.of(catchThrowableOfType(AuthenticationException.class, login::comesBack), "tried");
    }
}
