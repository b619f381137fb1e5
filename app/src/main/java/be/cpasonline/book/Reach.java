package be.cpasonline.book;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;

/** The centres of whoever acts, as a parameter of a statement: each query says them, whatever the wall says. */
final class Reach {

    private Reach() {}

    static Integer[] of(CentreAccess access) {
        return access.reach().stream().map(CentreNumber::value).toArray(Integer[]::new);
    }
}
