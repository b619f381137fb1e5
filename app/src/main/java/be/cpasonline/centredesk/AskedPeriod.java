package be.cpasonline.centredesk;

import be.cpasonline.book.Period;
import be.cpasonline.calls.AskedQuery;
import be.cpasonline.calls.InputIssue.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The days of reception that a call asks for: both must be given, and nothing else. */
final class AskedPeriod {

    private static final String FROM = "receptionDateFrom";
    private static final String TO = "receptionDateTo";

    private AskedPeriod() {}

    static Period of(HttpServletRequest request) {
        return of(request, Integer.MAX_VALUE);
    }

    /** Of at most so many years. */
    static Period of(HttpServletRequest request, int years) {
        var query = AskedQuery.of(request, Set.of(FROM, TO), Set.of());
        var first = query.requiredDay(FROM);
        var last = query.requiredDay(TO);
        first.ifPresent(from -> last.ifPresent(to -> {
            if (to.isBefore(from)) {
                query.issue(Kind.INVALID_INPUT, "endBeforeBeginning", TO);
            } else if (to.getYear() - from.getYear() > years) {
                query.issue(Kind.INVALID_INPUT, "periodTooLong", TO);
            }
        }));
        query.mustBeRight();
        return new Period(first.orElseThrow(), last.orElseThrow());
    }

    /** The address of that call: days are written as they were asked. */
    static String self(String path, Period period) {
        return path + "?" + FROM + "=" + period.first() + "&" + TO + "=" + period.last();
    }
}
