package be.cpasonline.desk;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.FederalOperator;
import be.cpasonline.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the frame of a page for whoever looks at it. */
@Component
public class Desk {

    private static final String VISITOR = Desk.class.getName() + ".visitor";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final WelfareCentres centres;
    private final Clock clock;
    private final Duration idle;

    Desk(WelfareCentres centres, Clock clock, @Value("${cpas-online.agents.idle-minutes:30}") int idleMinutes) {
        this.centres = centres;
        this.clock = clock;
        this.idle = Duration.ofMinutes(idleMinutes);
    }

    /** A page of the portal; {@code path} stands behind the language, as in {@code /inbox}. */
    public DeskFrame frame(CentreAgent agent, Language language, String path, String title) {
        var frame = anonymous(DeskSide.PORTAL, language, path, title);
        var navigation = NavigationItem.OF_THE_PORTAL.stream()
                .filter(item -> item.isFor(agent.role()))
                .toList();
        var now = this.clock.instant();
        var centre = this.centres
                .find(agent.centre(), BelgianTime.dayOf(now))
                .map(found -> found.name().in(language))
                .orElse("");
        return signedIn(frame, centre, frame.text("role." + agent.role().code()), navigation, now);
    }

    /** A page of the federal service. */
    public DeskFrame frame(FederalOperator operator, Language language, String path, String title) {
        var frame = anonymous(DeskSide.OPERATOR, language, path, title);
        return signedIn(
                frame,
                frame.text("place.federal"),
                frame.text("role.operator"),
                NavigationItem.OF_THE_OPERATOR,
                this.clock.instant());
    }

    /** A page that is open to everybody, with the navigation of whoever is signed in on that side. */
    public DeskFrame frame(HttpServletRequest request, DeskSide side, Language language, String path, String title) {
        return switch (visitorOf(request).orElse("")) {
            case CentreAgent agent when side == DeskSide.PORTAL -> frame(agent, language, path, title);
            case FederalOperator operator when side == DeskSide.OPERATOR -> frame(operator, language, path, title);
            default -> anonymous(side, language, path, title);
        };
    }

    /** A page for whoever is not signed in. */
    public DeskFrame anonymous(DeskSide side, Language language, String path, String title) {
        return new DeskFrame(side, language, path, "", title, false, Optional.empty());
    }

    /** Lets the page of an error, which is made outside the doors, know who looks at it. */
    public static void remember(Object agentOrOperator, HttpServletRequest request) {
        request.setAttribute(VISITOR, agentOrOperator);
    }

    static Optional<Object> visitorOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(VISITOR));
    }

    private DeskFrame signedIn(
            DeskFrame frame, String place, String role, List<NavigationItem> navigation, Instant now) {
        var endsAt = TIME.format(BelgianTime.of(now.plus(this.idle)));
        var visitor = new DeskFrame.Visitor(place, role, navigation, endsAt, this.idle.toSeconds(), Optional.empty());
        return frame.visitedBy(visitor);
    }
}
