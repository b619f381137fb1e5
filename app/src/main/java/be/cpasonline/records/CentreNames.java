package be.cpasonline.records;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Names of centres as they were called on a day, each looked up once for a page or an export. */
final class CentreNames {

    private final WelfareCentres centres;
    private final Language language;
    private final Map<Asked, String> found = new HashMap<>();

    CentreNames(WelfareCentres centres, Language language) {
        this.centres = centres;
        this.language = language;
    }

    /** Its number when the directory does not know it on that day. */
    String of(CentreNumber centre, LocalDate day) {
        return this.found.computeIfAbsent(new Asked(centre, day), this::name);
    }

    private String name(Asked asked) {
        return this.centres
                .find(asked.centre(), asked.day())
                .map(WelfareCentre::name)
                .map(name -> name.in(this.language))
                .orElseGet(asked.centre()::toString);
    }

    private record Asked(CentreNumber centre, LocalDate day) {}
}
