package be.cpasonline.api;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.InputIssue;
import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.calls.ProblemException;
import be.cpasonline.calls.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which day counts for a request sent at a given instant, and until when the centre may do what. */
@RestController
class DeadlineCalls {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);

    record Deadlines(
            LocalDate receptionDate, LocalDate firstDay, LocalDate competenceDeadline, LocalDate decisionDeadline) {}

    @GetMapping(Call.BASE + "/legalDeadlines")
    ResponseEntity<Deadlines> of(HttpServletRequest request) {
        var submittedAt = instantIn(QueryParameters.only("submittedAt", request));
        var received = ReceptionDate.ofSubmission(submittedAt);
        var deadlines = received.deadlines();
        return Answers.reference(
                new Deadlines(received.day(), received.firstDay(), deadlines.competence(), deadlines.decision()));
    }

    /** A plus sign that was not encoded arrives as a space: {@code 23:59:59 02:00}. */
    private static Instant instantIn(String text) {
        try {
            var instant = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            var day = BelgianTime.dayOf(instant);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw refused(Kind.INVALID_INPUT, "outOfCalendar");
            }
            return instant;
        } catch (DateTimeParseException noInstant) {
            throw refused(Kind.SCHEMA_VIOLATION, "noDateTime");
        } catch (DateTimeException endOfTime) {
            throw refused(Kind.INVALID_INPUT, "outOfCalendar");
        }
    }

    private static ProblemException refused(Kind kind, String detail) {
        return ProblemException.badInput(InputIssue.inQuery(kind, detail, "submittedAt"));
    }
}
