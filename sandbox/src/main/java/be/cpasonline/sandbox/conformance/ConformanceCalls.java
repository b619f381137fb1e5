package be.cpasonline.sandbox.conformance;

import be.cpasonline.calls.Answers;
import be.cpasonline.calls.Call;
import be.cpasonline.calls.QueryParameters;
import be.cpasonline.machines.Caller;
import be.cpasonline.sandbox.OnlyInSandbox;
import be.cpasonline.sandbox.conformance.TrialSignals.Tried;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report of whoever asks, for the centre of their token: read it, begin anew, be sent trial signals. */
@RestController
@OnlyInSandbox
@RequestMapping(Call.BASE + ConformanceDoor.REPORT)
class ConformanceCalls {

    private final Reports reports;
    private final TrialSignals trials;

    ConformanceCalls(Reports reports, TrialSignals trials) {
        this.reports = reports;
        this.trials = trials;
    }

    record TriedAnswer(List<SentAnswer> sent, int total) {}

    record SentAnswer(String kind, Optional<Integer> answered) {

        private static SentAnswer of(Tried tried) {
            return new SentAnswer(tried.kind().code(), tried.status());
        }
    }

    @GetMapping
    ResponseEntity<ReportAnswer> report(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        return Answers.passing(ReportAnswer.of(this.reports.of(Software.of(caller.software()))), 200);
    }

    @DeleteMapping
    ResponseEntity<Void> beginAnew(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        this.reports.beginAnew(Software.of(caller.software()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/trialSignals")
    ResponseEntity<TriedAnswer> tryOut(Caller caller, HttpServletRequest request) {
        QueryParameters.none(request);
        var sent = this.trials.send(Software.of(caller.software())).stream()
                .map(SentAnswer::of)
                .toList();
        return Answers.passing(new TriedAnswer(sent, sent.size()), 200);
    }
}
