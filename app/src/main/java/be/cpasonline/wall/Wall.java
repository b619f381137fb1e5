package be.cpasonline.wall;

import be.cpasonline.centres.CentreNumber;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The one place where a transaction takes its role and its centre. Without it the service sees drafts, claims, reference
 * data and scheduled tasks, and nothing of any centre. Work joins a transaction that already stands on the same side.
 */
@Component
public class Wall {

    /** Work for one centre, as {@code cpas_application}: sees and adds what belongs to that centre, and nothing else. */
    public <T> T forCentre(CentreNumber centre, Supplier<T> work) {
        throw new IllegalStateException("not yet furnished");
    }

    /** Work across centres, as {@code cpas_machinery}: open columns only, never sealed ones. */
    public <T> T forMachinery(Supplier<T> work) {
        throw new IllegalStateException("not yet furnished");
    }

    /** The same, with the sealed row of one request within reach: for the one mail that is being written. */
    public <T> T forMachinery(UUID request, Supplier<T> work) {
        throw new IllegalStateException("not yet furnished");
    }
}
