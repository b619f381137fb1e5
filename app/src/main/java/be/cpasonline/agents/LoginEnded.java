package be.cpasonline.agents;

import be.cpasonline.provider.LoginProvider;
import be.cpasonline.provider.RefusedToken;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the provider of agents says that a login ended. No browser comes here: no session, no form of ours, and what is
 * believed is the signature. OpenID Connect Back-Channel Logout 1.0, sections 2.5 to 2.8.
 */
@Controller
class LoginEnded {

    static final String ADDRESS = "/portal/login/ended";

    private static final Logger LOG = LoggerFactory.getLogger(LoginEnded.class);

    private final LoginProvider provider;
    private final EndedLogins logins;
    private final Clock clock;

    LoginEnded(@Qualifier(AgentProvider.ID) LoginProvider provider, EndedLogins logins, Clock clock) {
        this.provider = provider;
        this.logins = logins;
        this.clock = clock;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<String> ended(@RequestParam(name = "logout_token", defaultValue = "") String token) {
        try {
            var ended = this.provider.ended(token);
            return this.logins.end(ended, this.clock.instant()) ? answer(HttpStatus.OK, "{}") : refused("replayed");
        } catch (RefusedToken notBelieved) {
            return refused(notBelieved.reason().code());
        } catch (RuntimeException failed) {
            return refused(failed.getClass().getName());
        }
    }

    /** The log gets the reason, the caller that it was refused. */
    private static ResponseEntity<String> refused(String reason) {
        LOG.warn("The word that a login of agents ended is refused: {}", reason);
        return answer(HttpStatus.BAD_REQUEST, "{\"error\":\"invalid_request\"}");
    }

    private static ResponseEntity<String> answer(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
