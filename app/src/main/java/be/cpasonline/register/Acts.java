package be.cpasonline.register;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.trail.Trails;
import be.cpasonline.wall.Wall;
import org.springframework.stereotype.Component;

/** Lets whoever acts for a centre read and add, with all that this takes. */
@Component
class Acts {

    private final Wall wall;
    private final ActRows rows;
    private final Files files;
    private final Journal journal;
    private final Trails trails;

    Acts(Wall wall, ActRows rows, Files files, Journal journal, Trails trails) {
        this.wall = wall;
        this.rows = rows;
        this.files = files;
        this.journal = journal;
        this.trails = trails;
    }

    Acting of(CentreAccess access) {
        return new Acting(access, this.wall, this.rows, this.files, this.journal, this.trails);
    }
}
