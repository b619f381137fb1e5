package be.cpasonline.login;

import be.cpasonline.draft.Draft;
import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.Drafts;
import jakarta.servlet.http.HttpServletRequest;
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

/** The answer of whoever typed another number than the one of their login. */
@Controller
class LoginController {

    private final Drafts drafts;
    private final Clock clock;

    LoginController(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

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
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + tag + (who.equals("other") ? "/helper" : "/identity")))
                .build();
    }
}
