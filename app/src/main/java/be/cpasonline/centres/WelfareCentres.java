package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The directory of welfare centres. */
@Component
public class WelfareCentres {

    /** The one centre that serves this municipality on that day. */
    public WelfareCentre of(Municipality municipality, LocalDate day) {
        throw new IllegalStateException("not yet furnished");
    }

    /** The centre of that number as it is described on that day, ended ones included. */
    public Optional<WelfareCentre> find(CentreNumber number, LocalDate day) {
        return Optional.empty();
    }
}
