package be.cpasonline.request;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.competence.Competence;
import be.cpasonline.competence.LivingSituation;
import be.cpasonline.competence.ProvisionalCompetence;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How a request comes to be: one transaction, everything or nothing. House: the path of one request, steps 3 and 4. */
@Component
class Submitting {

    private final Competence competence;
    private final Sealer sealer;
    private final Claims claims;
    private final Writing writing;

    Submitting(Competence competence, Sealer sealer, Claims claims, Writing writing) {
        this.competence = competence;
        this.sealer = sealer;
        this.claims = claims;
        this.writing = writing;
    }

    /** A draft that made a request keeps it, even if its answers would now lead elsewhere or nowhere. */
    Receipt submit(Submission submission, Instant sentAt) {
        return submission
                .facts()
                .situation()
                .map(situation -> decided(situation, sentAt))
                .map(competent -> written(submission, competent, sentAt))
                .or(() -> this.claims.of(submission.draft()))
                .orElseThrow(() -> new IllegalArgumentException("nothing places this person with a centre"));
    }

    private ProvisionalCompetence decided(LivingSituation situation, Instant sentAt) {
        return this.competence.provisionalFor(situation, BelgianTime.dayOf(sentAt));
    }

    private Receipt written(Submission submission, ProvisionalCompetence competent, Instant sentAt) {
        return this.writing.write(
                competent.centre().number(),
                submission.draft(),
                () -> this.sealer.sealed(submission, competent, sentAt));
    }
}
