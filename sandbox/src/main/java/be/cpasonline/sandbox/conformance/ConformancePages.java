package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.Guests;
import be.cpasonline.sandbox.OnlyInSandbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final Guests guests;
    private final Clock clock;

    ConformancePages(Reports reports, TrialSignals trials, Guests guests, Clock clock) {
        this.reports = reports;
        this.trials = trials;
        this.guests = guests;
        this.clock = clock;
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
                : shown(
                        model,
                        asked,
                        Optional.of(this.guests.open() ? "It has not called." : "This access token is not good."));
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
        return this.guests.open()
                ? this.reports.seen().stream()
                        .filter(one -> one.written().equals(software))
                        .findFirst()
                : this.guests.byToken(token, this.clock.instant()).map(Software::of);
    }

    private String shown(Model model, Optional<Software> software, Optional<String> mistake) {
        var seen = this.guests.open() ? this.reports.seen() : List.<Software>of();
        model.addAttribute(
                "page", new ConformancePage(this.guests.open(), seen, software.map(this.reports::of), mistake));
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
