package be.cpasonline.request;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.competence.Competence;
import be.cpasonline.competence.LivingSituation;
import be.cpasonline.competence.ProvisionalCompetence;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** How a request comes to be: one transaction, everything or nothing. House: the path of one request, steps 3 and 4. */
@Component
class Submitting {

    /** A deadlock or a reference drawn twice is bad luck; the sixth time it is something else. */
    private static final int MOST_ATTEMPTS = 6;

    private final Wall wall;
    private final Competence competence;
    private final Sealer sealer;
    private final RequestTable table;
    private final Claims claims;
    private final ApplicationEventPublisher events;

    Submitting(
            Wall wall,
            Competence competence,
            Sealer sealer,
            RequestTable table,
            Claims claims,
            ApplicationEventPublisher events) {
        this.wall = wall;
        this.competence = competence;
        this.sealer = sealer;
        this.table = table;
        this.claims = claims;
        this.events = events;
    }

    /** A draft that made a request keeps it, even if its answers would now lead elsewhere or nowhere. */
    Receipt submit(Submission submission, Instant sentAt) {
        return submission
                .facts()
                .situation()
                .map(situation -> decided(situation, sentAt))
                .map(competent -> written(submission, competent, sentAt, 1))
                .or(() -> this.claims.of(submission.draft()))
                .orElseThrow(() -> new IllegalArgumentException("nothing places this person with a centre"));
    }

    private ProvisionalCompetence decided(LivingSituation situation, Instant sentAt) {
        return this.competence.provisionalFor(situation, BelgianTime.dayOf(sentAt));
    }

    private Receipt written(Submission submission, ProvisionalCompetence competent, Instant sentAt, int attempt) {
        try {
            return this.wall
                    .forCentre(
                            competent.centre().number(), () -> once(this.sealer.sealed(submission, competent, sentAt)))
                    .or(() -> this.claims.of(submission.draft()))
                    .orElseThrow();
        } catch (ConcurrencyFailureException | DuplicateKeyException badLuck) {
            if (attempt == MOST_ATTEMPTS) {
                throw badLuck;
            }
            return written(submission, competent, sentAt, attempt + 1);
        }
    }

    private Optional<Receipt> once(NewRequest request) {
        if (!this.table.insert(request)) {
            return Optional.empty();
        }
        this.events.publishEvent(request.event());
        return Optional.of(request.receipt());
    }
}
