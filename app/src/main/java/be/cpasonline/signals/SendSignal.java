package be.cpasonline.signals;

import be.cpasonline.callout.CalloutAnswer;
import be.cpasonline.callout.Callouts;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.provider.TokenTime;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One try at one signal: write down that it begins, call the address, write down what came of it. */
@Component
class SendSignal {

    private static final Logger LOG = LoggerFactory.getLogger(SendSignal.class);
    private static final JsonMapper JSON = new JsonMapper();

    /** How long a signal waits that finds every lane taken. */
    private static final Duration NO_LANE = Duration.ofSeconds(2);

    private final Tries tries;
    private final Callouts callouts;
    private final Clock clock;
    private final TokenTime machineTime;
    private final Lanes lanes = new Lanes();

    SendSignal(Tries tries, Callouts callouts, Clock clock, TokenTime machineTime) {
        this.tries = tries;
        this.callouts = callouts;
        this.clock = clock;
        this.machineTime = machineTime;
    }

    /** When to try again; empty when the life of this signal has ended. */
    Optional<Instant> tryOnce(CentreNumber centre, UUID signal) {
        var address = this.tries.addressOf(centre, signal);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var host = URI.create(address.get()).getHost();
        return this.lanes
                .on(host, () -> tryNow(centre, signal, host))
                .orElseGet(() -> Optional.of(this.clock.instant().plus(NO_LANE)));
    }

    private Optional<Instant> tryNow(CentreNumber centre, UUID signal, String host) {
        return this.tries.begin(centre, signal, this.clock.instant()).flatMap(begun -> {
            var answer = sent(begun);
            LOG.info("signal {}, try {}, to {}: {}", signal, begun.number(), host, Tries.word(answer));
            return this.tries.end(begun, answer, this.clock.instant());
        });
    }

    /** Signed at the machine's time, by which whoever gets it judges its age. */
    private CalloutAnswer sent(Tries.Begun begun) {
        var body = JSON.writeValueAsBytes(begun.signal().body());
        var signature =
                Signature.of(body, begun.secrets(), this.machineTime.source().instant());
        return this.callouts.post(begun.address(), Map.of(Signature.HEADER, signature), body);
    }
}
