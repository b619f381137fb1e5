package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.machines.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever watches hears of calls whose token was believed, and can spoil none. */
class WatchingTests {

    private final List<AnsweredCall> heard = new ArrayList<>();

    @Test
    void aWatchThatFailsNeitherSpoilsTheCallNorDeafensTheOthers() {
        var watches = Map.<String, Object>of(
                "failing",
                (CallWatch) call -> {
                    throw new IllegalStateException("cannot count");
                },
                "hearing",
                (CallWatch) this.heard::add);

        assertThatNoException().isThrownBy(() -> watching(watches).tell(believed()));
        assertThat(this.heard).singleElement().satisfies(call -> {
            assertThat(call.problem()).isEmpty();
            assertThat(call.throttled()).isFalse();
        });
    }

    @Test
    void aCallOfNobodyIsNotTold() {
        watching(Map.of("hearing", (CallWatch) this.heard::add)).tell(new MockHttpServletRequest());

        assertThat(this.heard).isEmpty();
    }

    private static Watching watching(Map<String, Object> watches) {
        return new Watching(new StaticListableBeanFactory(watches).getBeanProvider(CallWatch.class));
    }

    private static MockHttpServletRequest believed() {
        var software = new CentreSoftware(UUID.randomUUID(), "watched", new CentreNumber(138), Set.of(), Set.of());
        var request = new MockHttpServletRequest();
        request.setAttribute(
                TokenDoor.class.getName() + ".believed", new Caller(software, Instant.EPOCH, false, Optional.empty()));
        return request;
    }
}
