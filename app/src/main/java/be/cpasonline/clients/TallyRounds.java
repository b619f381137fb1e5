package be.cpasonline.clients;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Every node writes its counts down every few seconds, and before it stops. Decision 90 says why this is no task. */
@Component
class TallyRounds {

    private static final int SECONDS = 10;

    private final CallTally tally;
    private final ScheduledExecutorService rounds;

    TallyRounds(CallTally tally) {
        this.tally = tally;
        this.rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("call-tally").daemon().factory());
        this.rounds.scheduleWithFixedDelay(tally::writeDown, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        this.rounds.close();
        this.tally.writeDown();
    }
}
