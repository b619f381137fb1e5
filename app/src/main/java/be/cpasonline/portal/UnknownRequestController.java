package be.cpasonline.portal;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whoever names a request in a way in which none is named (in capitals, cut off, invented) finds nothing, and the trail
 * keeps that they asked: of what they typed only a public id.
 */
@Controller
class UnknownRequestController {

    private static final String REQUESTS = "/portal/{tag:fr|nl|de}/requests/**";
    private static final String ENTRIES = "/portal/{tag:fr|nl|de}/register/entries/**";
    private static final Pattern NAMED =
            Pattern.compile("/portal/[a-z]{2}/(?:requests|register/entries)/([^/]+).*", Pattern.DOTALL);
    private static final int CHARACTERS_OF_AN_ID = 36;

    private final Trails trails;
    private final Clock clock;

    UnknownRequestController(Trails trails, Clock clock) {
        this.trails = trails;
        this.clock = clock;
    }

    @RequestMapping({REQUESTS, ENTRIES})
    void nothing(CentreAgent agent, HttpServletRequest request) {
        var named = NAMED.matcher(request.getRequestURI());
        if (named.matches()) {
            this.trails.recordMiss(agent, id(named.group(1)), this.clock.instant());
        }
        throw RequestController.notHere();
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(typed)
                    .filter(text -> text.length() == CHARACTERS_OF_AN_ID)
                    .map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
