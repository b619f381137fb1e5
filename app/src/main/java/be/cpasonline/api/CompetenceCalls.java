package be.cpasonline.api;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.Problem;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.ProblemType;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which centre is provisionally competent for given facts: the form's own decision. */
@RestController
class CompetenceCalls {

    /** The largest body in bytes; all eight facts need less than 400. */
    static final int LARGEST_BODY = 10_000;

    /** Twice the same fact, or something after the facts, is a mistake of the caller that must not be guessed away. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String LAW = "https://www.ejustice.just.fgov.be/eli/loi/1965/04/02/1965040210/justel";

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
            return new LegalBasis(LAW, ground.article());
        }
    }

    @PostMapping(path = Call.BASE + "/provisionalCompetence", consumes = "application/json")
    ResponseEntity<Decision> decide(HttpServletRequest request, InputStream body) throws IOException {
        QueryParameters.none(request);
        var day = BelgianTime.dayOf(this.clock.instant());
        var facts = new FactsReading(jsonObject(body), this.municipalities, day).facts();
        var situation = facts.situation().orElseThrow();
        return Answers.passing(Decision.of(this.competence.provisionalFor(situation, day)), 200);
    }

    private static JsonNode jsonObject(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new ProblemException(Problem.tooLarge(ProblemType.PAYLOAD_TOO_LARGE, LARGEST_BODY));
        }
        try {
            var node = STRICT.readTree(bytes);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException damaged) {
            throw ProblemException.badInput(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noJson", ""));
        }
        throw ProblemException.badInput(InputIssue.inBody(Kind.SCHEMA_VIOLATION, "noObject", ""));
    }
}
