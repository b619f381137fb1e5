package be.cpasonline.signals;

import be.cpasonline.callout.CalloutAnswer;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.signals.SignalTable.Answered;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The beginning and the end of a try, each in a transaction of its own: while the address is called none is open. */
@Component
class Tries {

    private static final int GONE = 410;

    private final SignalTable signals;
    private final WebhookTable webhooks;
    private final Secrets secrets;
    private final Wall wall;

    Tries(SignalTable signals, WebhookTable webhooks, Secrets secrets, Wall wall) {
        this.signals = signals;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.wall = wall;
    }

    /** A try that began. */
    record Begun(Signal signal, String address, int number, List<Secret> secrets) {

        @Override
        public String toString() {
            return "Begun[" + this.signal + ", " + this.number + "]";
        }
    }

    /** Where the signal goes; empty when it was forgotten. */
    Optional<String> addressOf(CentreNumber centre, UUID signal) {
        return this.wall.forCentre(centre, () -> this.signals.find(signal)).map(SignalTable.Sent::address);
    }

    /** Empty when nothing more is to be tried: it arrived, was given up, or its address was ended. */
    Optional<Begun> begin(CentreNumber centre, UUID id, Instant now) {
        return this.wall.forCentre(
                centre,
                () -> this.signals
                        .begin(centre, id, now)
                        .flatMap(number -> this.signals
                                .find(id)
                                .map(sent -> new Begun(
                                        sent.signal(),
                                        sent.address(),
                                        number,
                                        this.secrets.signing(sent.signal().webhook(), now)))));
    }

    /** Writes down what came of it; when to try again, empty when that was the last try. */
    Optional<Instant> end(Begun begun, CalloutAnswer answer, Instant now) {
        var answered = answered(begun, answer, now);
        return this.wall.forCentre(begun.signal().centre(), () -> {
            this.signals.answered(begun.signal(), begun.number(), answered);
            if (isGone(answer)) {
                var webhook = begun.signal().webhook();
                this.webhooks.end(begun.signal().centre(), webhook, EndCause.GONE, Optional.empty(), now);
                this.secrets.forget(webhook);
            }
            return answered.again();
        });
    }

    /** The status, or why there was none. */
    static String word(CalloutAnswer answer) {
        return switch (answer) {
            case CalloutAnswer.Status(int code) -> Integer.toString(code);
            case CalloutAnswer.None(var why) -> why.code();
        };
    }

    private static Answered answered(Begun begun, CalloutAnswer answer, Instant now) {
        if (answer instanceof CalloutAnswer.Status(int code) && code >= 200 && code < 300) {
            return new Answered(now, word(answer), SignalOutcome.DELIVERED, Optional.empty());
        }
        var again = isGone(answer)
                ? Optional.<Instant>empty()
                : SignalPauses.after(begun.number(), begun.signal().at(), now);
        var outcome = again.isPresent() ? SignalOutcome.FAILED : SignalOutcome.GIVEN_UP;
        return new Answered(now, word(answer), outcome, again);
    }

    private static boolean isGone(CalloutAnswer answer) {
        return answer instanceof CalloutAnswer.Status(int code) && code == GONE;
    }
}
