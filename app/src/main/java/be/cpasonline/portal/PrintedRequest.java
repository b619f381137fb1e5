package be.cpasonline.portal;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.List;

/** A request on paper: the same sections as on its page, and when it was printed. */
record PrintedRequest(
        String reference, List<Section> sections, List<HistoryLine> history, String made, Texts.In texts) {

    String title() {
        return this.texts.get("print.title", "reference", this.reference);
    }

    String text(String key) {
        return this.texts.get(key);
    }

    Language language() {
        return this.texts.language();
    }

    /** With only what the typefaces can draw. */
    PrintedRequest drawable() {
        return new PrintedRequest(
                this.reference,
                this.sections.stream().map(Section::drawable).toList(),
                this.history.stream().map(HistoryLine::drawable).toList(),
                this.made,
                this.texts);
    }

    @Override
    public String toString() {
        return "PrintedRequest[redacted]";
    }
}
