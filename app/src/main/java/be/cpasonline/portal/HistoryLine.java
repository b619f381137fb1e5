package be.cpasonline.portal;

import java.util.List;

/** One fact of the centre in words: what, with what remarks, when and by whom. */
record HistoryLine(String what, List<String> details, String when) {

    HistoryLine drawable() {
        return new HistoryLine(
                Section.drawable(this.what),
                this.details.stream().map(Section::drawable).toList(),
                Section.drawable(this.when));
    }

    @Override
    public String toString() {
        return "HistoryLine[redacted]";
    }
}
