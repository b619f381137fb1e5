package be.cpasonline.local;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.WorkingDays;
import be.cpasonline.local.console.Answer;
import be.cpasonline.local.console.Console;
import be.cpasonline.local.console.Html;
import be.cpasonline.local.console.Pages;
import be.cpasonline.local.console.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moves the service's clock forward, and makes the scheduler look at once at what has become due. */
final class ClockPage {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm:ss z", Locale.UK);

    private final LocalClock clock;
    private final Runnable wake;

    private ClockPage(LocalClock clock, Runnable wake) {
        this.clock = clock;
        this.wake = wake;
    }

    /** Adds the page to the console; {@code wake} makes the service look at what is due. */
    static void add(Console console, LocalClock clock, Runnable wake) {
        var page = new ClockPage(clock, wake);
        console.get("/clock", visit -> Answer.page(page.shown()));
        console.post("/clock", page::moved);
    }

    private Html shown() {
        var now = this.clock.instant();
        return Pages.of("Clock of the service", Html.of("""
                        <dl><dt>In Belgium</dt><dd>%s</dd><dt>Instant</dt><dd>%s</dd></dl>
                        <form method="post" action="/clock">
                        <button type="submit" name="forward" value="hour">One hour forward</button>
                        <button type="submit" name="forward" value="day">One day forward</button>
                        <button type="submit" name="forward" value="working-day">To the next working day, 08:00</button>
                        </form>
                        <p>It moves what the service takes for the present, its tasks and its drafts; never back.</p>
                        """, READABLE.format(BelgianTime.of(now)), now));
    }

    private Answer moved(Visit visit) {
        var now = this.clock.instant();
        switch (visit.field("forward")) {
            case "hour" -> this.clock.forward(Duration.ofHours(1));
            case "day" -> this.clock.forward(Duration.ofDays(1));
            case "working-day" -> this.clock.forward(Duration.between(now, nextWorkingMorning(now)));
            default -> {
                return Answer.error(400, "Forward by what?");
            }
        }
        this.wake.run();
        return Answer.seeOther("/clock");
    }

    /** Eight o'clock of the first working day on which it is still to come. */
    static Instant nextWorkingMorning(Instant now) {
        var here = BelgianTime.of(now);
        var day = here.toLocalTime().isBefore(MORNING)
                ? here.toLocalDate()
                : here.toLocalDate().plusDays(1);
        return WorkingDays.onOrAfter(day).atTime(MORNING).atZone(here.getZone()).toInstant();
    }
}
