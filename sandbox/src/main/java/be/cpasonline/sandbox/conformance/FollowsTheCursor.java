package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** R2: the cursor is one that was given, and never goes back. */
record FollowsTheCursor() implements Rule {

    @Override
    public String id() {
        return "R2";
    }

    @Override
    public Finding judge(History history, Instant now) {
        var walk = new Walk();
        history.following().forEach(walk::with);
        return walk.judgement.finding(
                "List the requests, and go on with the cursor of the page that you worked through.");
    }

    /** How far it went. Of two cursors, the one that was given first stands further back. */
    private static final class Walk {

        private static final int BEGINNING = -1;

        /** Once more than the first time may be after a crash. */
        private static final int MOST_BEGINNINGS = 2;

        private final Judgement judgement = new Judgement();
        private final Map<String, Integer> given = new HashMap<>();
        private final Map<String, Integer> furthest = new HashMap<>();
        private final Map<String, Integer> beginnings = new HashMap<>();

        void with(CallSeen call) {
            call.asked().after().ifPresentOrElse(cursor -> from(cursor, call), () -> begins(call));
            call.page().ifPresent(page -> this.given.putIfAbsent(page.cursor(), this.given.size()));
        }

        private void begins(CallSeen call) {
            if (this.beginnings.merge(call.asked().operation().name(), 1, Integer::sum) > MOST_BEGINNINGS) {
                this.judgement.broken(call, "begins at the beginning each time");
            } else {
                goes(BEGINNING, call, "began again");
            }
        }

        /** The first one may have been given before the watching began. */
        private void from(String cursor, CallSeen call) {
            if (!this.furthest.containsKey(call.asked().operation().name())) {
                this.given.putIfAbsent(cursor, this.given.size());
            }
            var place = this.given.get(cursor);
            if (place == null) {
                this.judgement.broken(call, "a cursor that was not given, or not in a whole answer");
                return;
            }
            goes(place, call, "went back behind a cursor that it had asked with");
        }

        private void goes(int place, CallSeen call, String back) {
            var operation = call.asked().operation().name();
            var before = this.furthest.get(operation);
            this.furthest.merge(operation, place, Math::max);
            if (before == null) {
                return;
            }
            if (place < before) {
                this.judgement.broken(call, back);
            } else if (place > before) {
                this.judgement.kept();
            }
        }
    }
}
