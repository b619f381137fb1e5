package be.cpasonline.api;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.machines.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For which centre a token stands: the first call of whoever connects a software. */
@RestController
class TokenCentreCalls {

    private final WelfareCentres centres;
    private final Clock clock;

    TokenCentreCalls(WelfareCentres centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    /** What the token says, as it is understood here. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TokenCentre(
            CentreAnswer centre,
            List<CentreAnswer> formerCentres,
            String client,
            List<String> scopes,
            Instant validUntil,
            boolean certificateBound) {}

    @GetMapping(Call.BASE + "/tokenCentre")
    ResponseEntity<TokenCentre> tokenCentre(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var software = caller.software();
        var day = BelgianTime.dayOf(this.clock.instant());
        var answer = new TokenCentre(
                CentreAnswer.of(this.centres.find(software.centre(), day).orElseThrow()),
                formerCentres(caller, day),
                software.client(),
                software.scopes().stream().map(SoftwareScope::code).sorted().toList(),
                caller.until(),
                caller.bound());
        return Answers.passing(answer, 200);
    }

    private List<CentreAnswer> formerCentres(Caller caller, LocalDate day) {
        return caller.software().inherited().stream()
                .flatMap(number -> this.centres.find(number, day).stream())
                .sorted(Comparator.comparingInt(
                        (WelfareCentre centre) -> centre.number().value()))
                .map(CentreAnswer::of)
                .toList();
    }
}
