package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallLimitTests {

    private final AtomicLong nanos = new AtomicLong();
    private final CallLimit<CallerAddress> limit = new CallLimit<>(600, 1_000, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return CallLimitTests.this.nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void sixHundredCallsInOneMomentAreAnsweredAndTheNextOneHasToWaitASecond() {
        assertThat(answered("192.0.2.1", 700)).isEqualTo(600);
        assertThat(this.limit.secondsToWait(CallerAddress.of("192.0.2.1"))).isEqualTo(1);
    }

    @Test
    void whoeverKeepsToSixHundredAMinuteIsNeverRefused() {
        for (int second = 0; second < 300; second++) {
            assertThat(answered("192.0.2.1", 10)).isEqualTo(10);
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void afterTheTimeNamedTheCallIsAnswered() {
        answered("192.0.2.1", 600);
        pass(Duration.ofSeconds(this.limit.secondsToWait(CallerAddress.of("192.0.2.1"))));

        assertThat(this.limit.secondsToWait(CallerAddress.of("192.0.2.1"))).isZero();
    }

    @Test
    void eachAddressIsCountedByItself() {
        answered("192.0.2.1", 601);

        assertThat(answered("192.0.2.2", 600)).isEqualTo(600);
    }

    @Test
    void anIpv6NetworkIsOneCallerHoweverManyAddressesItHas() {
        assertThat(IntStream.range(0, 700)
                        .filter(host ->
                                this.limit.secondsToWait(CallerAddress.of("2001:db8:1:2::" + Integer.toHexString(host)))
                                        == 0))
                .hasSize(600);
        assertThat(this.limit.secondsToWait(CallerAddress.of("2001:db8:1:3::1")))
                .isZero();
    }

    @Test
    void anIpv4AddressInIpv6ClothesIsTheSameCaller() {
        answered("192.0.2.1", 600);

        assertThat(this.limit.secondsToWait(CallerAddress.of("::ffff:192.0.2.1")))
                .isPositive();
    }

    @Test
    void whatIsNoAddressCountsAsOneCallerAndAsksNoNameServer() {
        assertThat(CallerAddress.of("unknown"))
                .isEqualTo(CallerAddress.of("evil.example"))
                .isEqualTo(CallerAddress.of(""))
                .isNotEqualTo(CallerAddress.of("255.255.255.255"))
                .isNotEqualTo(CallerAddress.of("ffff:ffff:ffff:ffff::1"));
    }

    @Test
    void aFloodOfAddressesIsForgottenAndFillsNoMemory() {
        IntStream.range(0, 50_000)
                .forEach(host ->
                        this.limit.secondsToWait(CallerAddress.of("10.1.%d.%d".formatted(host >> 8, host & 255))));

        assertThat(this.limit.remembered()).isEqualTo(1_000);
    }

    @Test
    void aBusyCallerIsRememberedThroughTheFlood() {
        answered("192.0.2.1", 600);
        IntStream.range(0, 5_000).forEach(host -> {
            this.limit.secondsToWait(CallerAddress.of("10.1.%d.%d".formatted(host >> 8, host & 255)));
            this.limit.secondsToWait(CallerAddress.of("192.0.2.1"));
        });

        assertThat(this.limit.secondsToWait(CallerAddress.of("192.0.2.1"))).isPositive();
    }

    private long answered(String address, int calls) {
        return IntStream.range(0, calls)
                .filter(call -> this.limit.secondsToWait(CallerAddress.of(address)) == 0)
                .count();
    }

    private void pass(Duration time) {
        this.nanos.addAndGet(time.toNanos());
    }
}
