package be.cpasonline.login;

import be.cpasonline.draft.Draft;
import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.Drafts;
import be.cpasonline.outages.Outage;
import be.cpasonline.outages.Outages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends an applicant to the provider, or forgets a login that was made. */
@Controller
class LoginController {

    private final Ways ways;
    private final Outages outages;
    private final LoginStart start;
    private final Drafts drafts;
    private final Clock clock;

    LoginController(Ways ways, Outages outages, LoginStart start, Drafts drafts, Clock clock) {
        this.ways = ways;
        this.outages = outages;
        this.start = start;
        this.drafts = drafts;
        this.clock = clock;
    }

    @PostMapping("/{tag:fr|nl|de|en}/login")
    ResponseEntity<Void> start(
            @PathVariable String tag,
            @RequestParam(name = "with", defaultValue = "itsme") String with,
            HttpServletRequest request,
            HttpServletResponse response) {
        var off = this.outages.present().stream().map(Outage::way).toList();
        var open = this.ways.of(with).stream()
                .filter(way -> !off.contains(way.name()))
                .findFirst();
        if (open.isEmpty()) {
            return seeOther("/" + tag + "/identity?note=outage");
        }
        return this.start
                .begin(open.get(), tag, request, response)
                .map(LoginController::seeOther)
                .orElseGet(() -> seeOther("/" + tag + "/identity?note=unavailable"));
    }

    @PostMapping("/{tag:fr|nl|de|en}/login/forget")
    ResponseEntity<Void> forget(@PathVariable String tag, HttpServletRequest request) {
        DraftCookies.secret(request)
                .ifPresent(secret ->
                        this.drafts.change(secret, draft -> draft.with(Optional.empty()), this.clock.instant()));
        return seeOther("/" + tag + "/identity");
    }

    /** The answer of whoever typed another number than the one of their login. */
    @PostMapping("/{tag:fr|nl|de|en}/login/whose")
    ResponseEntity<Void> whose(
            @PathVariable String tag, @RequestParam(defaultValue = "") String who, HttpServletRequest request) {
        var change = switch (who) {
            case "me" -> Optional.<UnaryOperator<Draft>>of(Whose::mine);
            case "other" -> Optional.<UnaryOperator<Draft>>of(Whose::somebodyElses);
            default -> Optional.<UnaryOperator<Draft>>empty();
        };
        change.ifPresent(said -> DraftCookies.secret(request)
                .ifPresent(secret -> this.drafts.change(secret, said, this.clock.instant())));
        return seeOther("/" + tag + (who.equals("other") ? "/helper" : "/identity"));
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
