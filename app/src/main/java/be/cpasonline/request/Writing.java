package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.wall.Wall;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes a request and what follows from it, everything or nothing, once for each draft. */
@Component
class Writing {

    /** A deadlock or a reference drawn twice is bad luck; the sixth time it is something else. */
    private static final int MOST_ATTEMPTS = 6;

    private final Wall wall;
    private final RequestTable table;
    private final Claims claims;
    private final ApplicationEventPublisher events;

    Writing(Wall wall, RequestTable table, Claims claims, ApplicationEventPublisher events) {
        this.wall = wall;
        this.table = table;
        this.claims = claims;
        this.events = events;
    }

    /** The request of that draft, sealed anew for each attempt, or the one the draft already made. */
    Receipt write(CentreNumber centre, DraftClaim draft, Supplier<NewRequest> sealed) {
        return write(centre, draft, sealed, 1);
    }

    private Receipt write(CentreNumber centre, DraftClaim draft, Supplier<NewRequest> sealed, int attempt) {
        try {
            return this.wall
                    .forCentre(centre, () -> once(sealed.get()))
                    .or(() -> this.claims.of(draft))
                    .orElseThrow();
        } catch (ConcurrencyFailureException | DuplicateKeyException badLuck) {
            if (attempt == MOST_ATTEMPTS) {
                throw badLuck;
            }
            return write(centre, draft, sealed, attempt + 1);
        }
    }

    private Optional<Receipt> once(NewRequest request) {
        if (!this.table.insert(request)) {
            return Optional.empty();
        }
        this.events.publishEvent(request.event());
        return Optional.of(request.receipt());
    }
}
