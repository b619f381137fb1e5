package be.cpasonline.centredesk;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.machines.Caller;
import be.cpasonline.preferences.CentrePreferences;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the centre set for itself. As in the portal, looking at it leaves no trail; changing it, which does, is done there. */
@RestController
class SettingsCalls {

    static final String PATH = "/centreSettings";

    private final CentrePreferences preferences;
    private final WelfareCentres centres;
    private final Clock clock;

    SettingsCalls(CentrePreferences preferences, WelfareCentres centres, Clock clock) {
        this.preferences = preferences;
        this.centres = centres;
        this.clock = clock;
    }

    @GetMapping(Call.BASE + PATH)
    ResponseEntity<SettingsAnswer> settings(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var now = this.clock.instant();
        var number = caller.software().centre();
        var centre = this.centres.find(number, BelgianTime.dayOf(now)).orElseThrow();
        return Answers.passing(SettingsAnswer.of(this.preferences.of(number, now), centre), 200);
    }
}
