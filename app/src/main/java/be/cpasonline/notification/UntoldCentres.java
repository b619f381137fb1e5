package be.cpasonline.notification;

import be.cpasonline.request.RequestReference;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The operator's list of centres that were not told of a request, because no address of theirs is confirmed or works. */
@Component
public class UntoldCentres {

    private final Wall wall;
    private final UntoldTable untold;

    UntoldCentres(Wall wall, UntoldTable untold) {
        this.wall = wall;
        this.untold = untold;
    }

    /** All that still wait, the most pressing first. */
    public List<UntoldCentre> waiting() {
        return this.wall.forMachinery(
                () -> this.untold.waiting().stream().map(UntoldTable.Row::shown).toList());
    }

    /**
     * A named person told the centre by phone or letter; false when nothing of that reference waits.
     *
     * @throws IllegalArgumentException when the person has no name
     */
    public boolean settle(RequestReference reference, String person, String note, Instant at) {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a named person settles");
        }
        return this.wall.forMachinery(() -> this.untold.waiting().stream()
                        .filter(row -> row.shown().reference().equals(reference))
                        .peek(row -> this.untold.settleByPerson(row, person.strip(), note, at))
                        .count()
                > 0);
    }
}
