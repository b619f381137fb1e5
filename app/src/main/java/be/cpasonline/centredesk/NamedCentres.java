package be.cpasonline.centredesk;

import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Centres named in one answer, each looked up once. */
final class NamedCentres {

    private final WelfareCentres centres;
    private final Language language;
    private final LocalDate today;
    private final Map<CentreNumber, Optional<CentreAnswer>> shown = new HashMap<>();
    private final Map<Asked, String> names = new HashMap<>();

    NamedCentres(WelfareCentres centres, Language language, LocalDate today) {
        this.centres = centres;
        this.language = language;
        this.today = today;
    }

    /** As the directory describes it today. */
    Optional<CentreAnswer> today(CentreNumber centre) {
        return this.shown.computeIfAbsent(
                centre, number -> this.centres.find(number, this.today).map(CentreAnswer::of));
    }

    /** What it was called on that day; its number when the directory does not know it then. */
    String onDay(CentreNumber centre, LocalDate day) {
        return this.names.computeIfAbsent(new Asked(centre, day), this::name);
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
