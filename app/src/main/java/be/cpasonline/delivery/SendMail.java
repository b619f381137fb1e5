package be.cpasonline.delivery;

import be.cpasonline.wall.Wall;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One try at one mail: compose it, hand it over, write down what came of it. */
@Component
class SendMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    private final MailTable mails;
    private final Wall wall;
    private final Postman postman;
    private final Map<MailKind, MailComposer> composers;
    private final Clock clock;

    SendMail(MailTable mails, Wall wall, Postman postman, ObjectProvider<MailComposer> composers, Clock clock) {
        this.mails = mails;
        this.wall = wall;
        this.postman = postman;
        this.composers = composers.stream().collect(Collectors.toMap(MailComposer::kind, Function.identity()));
        this.clock = clock;
    }

    /** When to try again; empty when the life of this mail has ended. */
    Optional<Instant> tryOnce(UUID id) {
        var now = this.clock.instant();
        var mail = this.wall.forMachinery(() -> this.mails.find(id));
        return mail.flatMap(found -> tryOnce(found, now));
    }

    private Optional<Instant> tryOnce(ScheduledMail mail, Instant now) {
        var earlier = this.wall.forMachinery(() -> this.mails.attempts(mail.id()));
        if (earlier.stream().anyMatch(attempt -> attempt.result().last())) {
            return Optional.empty();
        }
        var outcome = outcome(mail, earlier, now);
        var attempt = new Attempt(earlier.size() + 1, now, outcome.result());
        this.wall.forMachinery(() -> {
            record(mail, attempt);
            return attempt;
        });
        return outcome.again();
    }

    private Outcome outcome(ScheduledMail mail, List<Attempt> earlier, Instant now) {
        try {
            return switch (composer(mail).compose(mail, now)) {
                case Composition.Ready(var letter) -> handOver(mail, letter, now);
                case Composition.Later(var at) -> new Outcome(AttemptResult.POSTPONED, Optional.of(at));
                case Composition.NotWanted() -> new Outcome(AttemptResult.NOT_WANTED, Optional.empty());
                case Composition.Withdrawn() -> new Outcome(AttemptResult.WITHDRAWN, Optional.empty());
            };
        } catch (MessagingException | RuntimeException failure) {
            // The message of a mail exception quotes the address: only its kind is told.
            LOG.warn("mail {} failed: {}", mail.id(), failure.getClass().getSimpleName());
            return failed(failure, earlier, now);
        }
    }

    private Outcome handOver(ScheduledMail mail, Letter letter, Instant now) throws MessagingException {
        this.postman.handOver(mail, letter, now);
        return new Outcome(AttemptResult.HANDED_OVER, Optional.empty());
    }

    private static Outcome failed(Exception failure, List<Attempt> earlier, Instant now) {
        if (Refusal.isFinal(failure)) {
            return new Outcome(AttemptResult.REFUSED, Optional.empty());
        }
        var again = RetryPauses.next(earlier, now);
        return new Outcome(again.isPresent() ? AttemptResult.FAILED : AttemptResult.GIVEN_UP, again);
    }

    private void record(ScheduledMail mail, Attempt attempt) {
        this.mails.add(mail, attempt);
        if (attempt.result().lost()) {
            composer(mail).lost(mail, attempt.at());
        }
    }

    private MailComposer composer(ScheduledMail mail) {
        var composer = this.composers.get(mail.kind());
        if (composer == null) {
            throw new IllegalStateException("nobody writes mails of this kind");
        }
        return composer;
    }

    private record Outcome(AttemptResult result, Optional<Instant> again) {}
}
