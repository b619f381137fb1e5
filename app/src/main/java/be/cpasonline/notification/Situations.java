package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Preferences;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The situation of every centre that has something open or something to be told. */
@Component
class Situations {

    /** Older rounds decide nothing any more: a limit they warned of is over. */
    private static final int DAYS_THAT_COUNT = 60;

    private final OpenRequests requests;
    private final Rounds rounds;
    private final CentrePreferences preferences;
    private final Wall wall;

    Situations(OpenRequests requests, Rounds rounds, CentrePreferences preferences, Wall wall) {
        this.requests = requests;
        this.rounds = rounds;
        this.preferences = preferences;
        this.wall = wall;
    }

    Map<CentreNumber, Situation> all(Instant now) {
        var open = this.requests.byCentre(now);
        var items = this.wall.forMachinery(this.rounds::untoldItems).stream()
                .collect(Collectors.groupingBy(item -> this.requests.answeringFor(item.centre(), now)));
        var centres = new HashSet<>(open.keySet());
        centres.addAll(items.keySet());
        var since = BelgianTime.dayOf(now).minusDays(DAYS_THAT_COUNT);
        var written = this.wall.forMachinery(() -> this.rounds.since(since)).stream()
                .collect(Collectors.groupingBy(Round::centre));
        var set = this.preferences.of(centres, now);
        return centres.stream()
                .collect(Collectors.toMap(
                        centre -> centre,
                        centre -> new Situation(
                                set.getOrDefault(centre, Preferences.DEFAULT),
                                open.getOrDefault(centre, List.of()),
                                written.getOrDefault(centre, List.of()),
                                items.getOrDefault(centre, List.of()))));
    }
}
