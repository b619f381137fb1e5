package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.Finding.Evidence;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The page of the report.
 *
 * @param open whether everybody sees every software, instead of the one of a token
 * @param seen those to choose from, the latest first
 */
record ConformancePage(boolean open, List<Software> seen, Optional<Report> report, Optional<String> mistake) {

    /** One rule in words; a state is never told by colour. */
    record Row(String id, String title, String text, String state, String explained, List<Evidence> evidence) {

        private static Row of(Report.Line line) {
            return switch (line.finding()) {
                case Finding.Kept(var times) -> row(line, "kept", "Seen " + times(times) + ".", List.of());
                case Finding.Broken(var times, var evidence) ->
                    row(line, "broken", "Seen " + times(times) + ". The first:", evidence);
                case Finding.NotSeen(var toShow) -> row(line, "not seen yet", "To show it: " + toShow, List.of());
                case Finding.NotUsed(var what) ->
                    row(line, "not used", "Your software uses no " + what + ".", List.of());
            };
        }

        private static Row row(Report.Line line, String state, String explained, List<Evidence> evidence) {
            var text = line.rule().text();
            var sentence = line.rule().title().isEmpty() || Character.isUpperCase(text.charAt(0));
            return new Row(
                    line.rule().id(), line.rule().title(), (sentence ? ". " : " ") + text, state, explained, evidence);
        }

        private static String times(int count) {
            return count == 1 ? "once" : count + " times";
        }
    }

    String title() {
        return this.mistake.isPresent() ? "Error: Conformance report" : "Conformance report";
    }

    boolean isChosen(Software software) {
        return this.report
                .filter(one -> one.history().software().equals(software))
                .isPresent();
    }

    String whose() {
        var software = shown().history().software();
        return software.client() + ", centre " + software.centre();
    }

    String verdict() {
        return shown().conformant()
                ? "Conformant: every rule is kept."
                : "Not conformant: " + count("broken") + " broken, " + count("not seen yet") + " not seen yet.";
    }

    String watched() {
        var history = shown().history();
        var forgotten = history.forgotten() == 0 ? "" : " (and " + history.forgotten() + " before them, forgotten)";
        return "Made at " + seconds(shown().madeAt()) + ". Watched since " + seconds(history.since()) + ": "
                + history.calls().size() + " calls" + forgotten + ", "
                + history.signals().size() + " signals.";
    }

    /** To the second, as people read it. */
    static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    List<Row> rows() {
        return shown().lines().stream().map(Row::of).toList();
    }

    private long count(String state) {
        return rows().stream().filter(row -> row.state().equals(state)).count();
    }

    private Report shown() {
        return this.report.orElseThrow();
    }
}
