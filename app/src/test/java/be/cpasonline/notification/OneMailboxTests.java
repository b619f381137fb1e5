package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OneMailboxTests {

    private final AcknowledgementLimit limit;

    @Autowired
    OneMailboxTests(AcknowledgementLimit limit) {
        this.limit = limit;
    }

    @Test
    void oneMailboxUnderManyNamesIsOneMailbox() {
        for (int name = 0; name < AcknowledgementLimit.MOST_AN_HOUR; name++) {
            assertThat(claimed("Jo.Victim+" + name + "@example.be")).isEmpty();
        }

        assertThat(claimed("jo.victim@EXAMPLE.be")).isPresent();
        assertThat(claimed("jo.victim+again@example.be")).isPresent();
        assertThat(claimed("jo.other@example.be")).isEmpty();
    }

    @Test
    void anAddressThatBeginsWithThePlusIsTakenAsItIs() {
        assertThat(claimed("+@example.be")).isEmpty();
    }

    private Optional<?> claimed(String address) {
        return this.limit.claim(UUID.randomUUID(), address, MovableClock.START);
    }
}
