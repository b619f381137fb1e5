package be.cpasonline.book;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The centres' calendars of limits, each behind one secret address that can be taken back at any moment. */
@Component
public class Calendars {

    private final Wall wall;
    private final CalendarTable table;
    private final WelfareCentres centres;

    Calendars(Wall wall, CalendarTable table, WelfareCentres centres) {
        this.wall = wall;
        this.table = table;
        this.centres = centres;
    }

    /** Makes that secret the address of the centre; an earlier address ends at once. Only its hash of 32 bytes is given. */
    public void make(CentreAccess access, byte[] secretHash, Instant now) {
        this.wall.forAccess(access, () -> {
            this.table.revokeAll(access, now);
            this.table.add(access, secretHash, now);
            return access;
        });
    }

    /** Ends the address of the centre; whether there was one. */
    public boolean revoke(CentreAccess access, Instant now) {
        return this.wall.forAccess(access, () -> this.table.revokeAll(access, now) > 0);
    }

    /** The address the centre has, without its secret. */
    public Optional<CalendarAddress> of(CentreAccess access) {
        return this.wall.forAccess(access, () -> this.table.standing(access));
    }

    /** What the holder of that secret may see; empty when it was never made, was taken back, or its centre has ended. */
    public Optional<LimitsOfCentre> limitsFor(byte[] secretHash, LocalDate today) {
        return this.wall.forMachinery(() -> this.table
                .centreOf(secretHash)
                .filter(centre -> this.centres.stands(centre, today))
                .map(centre -> limits(centre, today)));
    }

    private LimitsOfCentre limits(CentreNumber centre, LocalDate today) {
        var reach = new HashSet<>(this.centres.inheritedBy(centre, today));
        reach.add(centre);
        return new LimitsOfCentre(centre, this.table.limits(reach));
    }
}
