package be.cpasonline.clients;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.machines.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the software that asks stands at its centre. Looking at it leaves no trail: nothing of any request is in it. */
@RestController
class StatusCalls {

    static final String PATH = "/clientStatus";

    private final Standing standing;
    private final WelfareCentres centres;
    private final Clock clock;

    StatusCalls(Standing standing, WelfareCentres centres, Clock clock) {
        this.standing = standing;
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping(Call.BASE + PATH)
    ResponseEntity<StatusAnswer> status(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var today = BelgianTime.dayOf(this.clock.instant());
        var centre = this.centres.find(caller.software().centre(), today).orElseThrow();
        return Answers.passing(
                StatusAnswer.of(caller, CentreAnswer.of(centre), this.standing.of(caller.software(), today)), 200);
    }
}
