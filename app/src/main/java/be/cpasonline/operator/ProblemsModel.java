package be.cpasonline.operator;

import be.cpasonline.language.Texts;
import be.cpasonline.pages.Mistake;
import java.util.List;
import java.util.Optional;

/** The problems that centres reported: those that wait, and the latest that were settled. */
record ProblemsModel(List<WaitingItem> waiting, List<SettledLine> settled, Optional<String> done, Texts.In texts) {

    /** One that was settled. */
    record SettledLine(String reported, String reference, String centre, String kind, String settled, String note) {

        @Override
        public String toString() {
            return "SettledLine[redacted]";
        }
    }

    List<Mistake> mistakes() {
        return this.waiting.stream()
                .flatMap(item -> item.note().error().stream()
                        .map(error -> new Mistake(item.note().name(), error)))
                .toList();
    }

    String text(String key, Object... namesAndValues) {
        return this.texts.get(key, namesAndValues);
    }

    @Override
    public String toString() {
        return "ProblemsModel[redacted]";
    }
}
