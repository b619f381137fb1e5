package be.cpasonline.sandbox.conformance;

import java.time.Instant;
import java.util.List;

/** Which of the rules for vendors a software kept, as far as it was watched. */
record Report(History history, Instant madeAt, List<Line> lines) {

    /** What was found about one rule. */
    record Line(WrittenRule rule, Finding finding) {}

    static Report of(History history, List<Rule> rules, List<WrittenRule> written, Instant now) {
        var lines = rules.stream()
                .map(rule -> new Line(WrittenRule.of(rule.id(), written), rule.judge(history, now)))
                .toList();
        return new Report(history, now, lines);
    }

    /** Whether no rule is broken, and each that matters was seen to be kept. */
    boolean conformant() {
        return this.lines.stream().map(Line::finding).allMatch(Finding::good);
    }
}
