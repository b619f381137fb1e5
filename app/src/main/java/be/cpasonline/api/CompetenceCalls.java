package be.cpasonline.api;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.calls.JsonBody;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.competence.Competence;
import be.cpasonline.competence.Ground;
import be.cpasonline.competence.ProvisionalCompetence;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which centre is provisionally competent for given facts: the form's own decision. */
@RestController
class CompetenceCalls {

    /** The largest body in bytes; all eight facts need less than 400. */
    static final int LARGEST_BODY = 10_000;

    private final Municipalities municipalities;
    private final Competence competence;
    private final Clock clock;

    CompetenceCalls(Municipalities municipalities, Competence competence, Clock clock) {
        this.municipalities = municipalities;
        this.competence = competence;
        this.clock = clock;
    }

    record Decision(int nisCode, CentreAnswer centre, String ground, LegalBasis legalBasis) {

        static Decision of(ProvisionalCompetence decided) {
            return new Decision(
                    decided.municipality().nisCode().value(),
                    CentreAnswer.of(decided.centre()),
                    decided.ground().code(),
                    LegalBasis.of(decided.ground()));
        }
    }

    record LegalBasis(String act, String article) {

        static LegalBasis of(Ground ground) {
            return new LegalBasis(Ground.LAW, ground.article());
        }
    }

    @PostMapping(path = Call.BASE + "/provisionalCompetence", consumes = "application/json")
    ResponseEntity<Decision> decide(HttpServletRequest request, InputStream body) throws IOException {
        QueryParameters.none(request);
        var day = BelgianTime.dayOf(this.clock.instant());
        var facts =
                new FactsReading(JsonBody.object(JsonBody.bytes(body, LARGEST_BODY)), this.municipalities, day).facts();
        var situation = facts.situation().orElseThrow();
        return Answers.passing(Decision.of(this.competence.provisionalFor(situation, day)), 200);
    }
}
