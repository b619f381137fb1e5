package be.cpasonline.sandbox.conformance;

import be.cpasonline.machines.Machines;
import be.cpasonline.machines.RefusedCaller;
import be.cpasonline.sandbox.OnlyInSandbox;
import be.cpasonline.sandbox.Sandbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report for people: on one's own machine of any software, elsewhere of the one whose token is given. */
@Controller
@OnlyInSandbox
class ConformancePages {

    private static final String PATH = "/sandbox/conformance";
    private static final String VIEW = "sandbox/conformance/page";

    private final Reports reports;
    private final TrialSignals trials;
    private final Machines machines;
    private final Clock clock;
    private final boolean open;

    ConformancePages(
            Reports reports,
            TrialSignals trials,
            Machines machines,
            Clock clock,
            @Value("${" + Sandbox.OPEN + ":false}") boolean open) {
        this.reports = reports;
        this.trials = trials;
        this.machines = machines;
        this.clock = clock;
        this.open = open;
    }

    @GetMapping(PATH)
    String page(Model model) {
        return shown(model, Optional.empty(), Optional.empty());
    }

    @PostMapping(PATH)
    String report(
            @RequestParam(defaultValue = "") String software,
            @RequestParam(defaultValue = "") String token,
            Model model) {
        var asked = asked(software, token);
        return asked.isPresent()
                ? shown(model, asked, Optional.empty())
                : shown(model, asked, Optional.of(this.open ? "It has not called." : "This access token is not good."));
    }

    @PostMapping(path = PATH, params = "do=try")
    String tryOut(
            @RequestParam(defaultValue = "") String software,
            @RequestParam(defaultValue = "") String token,
            Model model) {
        asked(software, token).ifPresent(this.trials::send);
        return report(software, token, model);
    }

    @PostMapping(path = PATH, params = "do=anew")
    String beginAnew(
            @RequestParam(defaultValue = "") String software,
            @RequestParam(defaultValue = "") String token,
            Model model) {
        asked(software, token).ifPresent(this.reports::beginAnew);
        return report(software, token, model);
    }

    @PostMapping(path = PATH, params = "do=save")
    Object save(
            @RequestParam(defaultValue = "") String software,
            @RequestParam(defaultValue = "") String token,
            Model model) {
        var asked = asked(software, token);
        return asked.isPresent() ? saved(this.reports.of(asked.get())) : report(software, token, model);
    }

    private Optional<Software> asked(String software, String token) {
        return this.open
                ? this.reports.seen().stream()
                        .filter(one -> one.written().equals(software))
                        .findFirst()
                : ofToken(token);
    }

    private Optional<Software> ofToken(String token) {
        try {
            var caller = this.machines.caller(token.strip(), Optional.empty(), this.clock.instant());
            return Optional.of(Software.of(caller.software()));
        } catch (RefusedCaller refused) {
            return Optional.empty();
        }
    }

    private String shown(Model model, Optional<Software> software, Optional<String> mistake) {
        var seen = this.open ? this.reports.seen() : List.<Software>of();
        model.addAttribute("page", new ConformancePage(this.open, seen, software.map(this.reports::of), mistake));
        return VIEW;
    }

    private static ResponseEntity<ReportAnswer> saved(Report report) {
        var attachment =
                ContentDisposition.attachment().filename("conformance.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ReportAnswer.of(report));
    }
}
