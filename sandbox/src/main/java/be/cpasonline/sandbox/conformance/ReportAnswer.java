package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.Finding.Evidence;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A report as JSON. */
record ReportAnswer(
        String client,
        int centreNumber,
        Instant watchedSince,
        Instant madeAt,
        int calls,
        int callsForgotten,
        int signals,
        boolean conformant,
        List<RuleAnswer> rules) {

    /** One rule: what was found, and what it is found by. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RuleAnswer(
            String rule,
            String title,
            String text,
            String state,
            Optional<Integer> times,
            Optional<List<EvidenceAnswer>> evidence,
            Optional<String> toShow,
            Optional<String> notUsed) {}

    /** Where to look it up. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record EvidenceAnswer(Instant at, String operation, Optional<String> traceId, String what) {

        private static EvidenceAnswer of(Evidence one) {
            var trace = Optional.of(one.trace()).filter(there -> !there.isEmpty());
            return new EvidenceAnswer(one.at(), one.operation(), trace, one.what());
        }
    }

    static ReportAnswer of(Report report) {
        var history = report.history();
        return new ReportAnswer(
                history.software().client(),
                history.software().centre(),
                history.since(),
                report.madeAt(),
                history.calls().size(),
                history.forgotten(),
                history.signals().size(),
                report.conformant(),
                report.lines().stream().map(ReportAnswer::rule).toList());
    }

    private static RuleAnswer rule(Report.Line line) {
        return switch (line.finding()) {
            case Finding.Kept(var times) ->
                rule(line, "kept", Optional.of(times), Optional.empty(), Optional.empty(), Optional.empty());
            case Finding.Broken(var times, var evidence) ->
                rule(line, "broken", Optional.of(times), Optional.of(evidence), Optional.empty(), Optional.empty());
            case Finding.NotSeen(var toShow) ->
                rule(line, "notSeen", Optional.empty(), Optional.empty(), Optional.of(toShow), Optional.empty());
            case Finding.NotUsed(var what) ->
                rule(line, "notUsed", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(what));
        };
    }

    private static RuleAnswer rule(
            Report.Line line,
            String state,
            Optional<Integer> times,
            Optional<List<Evidence>> evidence,
            Optional<String> toShow,
            Optional<String> notUsed) {
        return new RuleAnswer(
                line.rule().id(),
                line.rule().title(),
                line.rule().text(),
                state,
                times,
                evidence.map(all -> all.stream().map(EvidenceAnswer::of).toList()),
                toShow,
                notUsed);
    }
}
