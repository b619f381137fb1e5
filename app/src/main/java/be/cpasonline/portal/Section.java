package be.cpasonline.portal;

import be.cpasonline.paper.Printable;
import java.util.List;

/**
 * A part of what is shown of a request, alike on the page, on paper and in the document.
 *
 * @param id the anchor on the page
 * @param words sentences before the lines
 */
record Section(String id, String title, List<String> words, List<Line> lines) {

    private static final Printable PRINTABLE = new Printable();

    static String drawable(String text) {
        return PRINTABLE.drawable(text);
    }

    /** With only what the typefaces of a document can draw. */
    Section drawable() {
        return new Section(
                this.id,
                this.title,
                this.words.stream().map(Section::drawable).toList(),
                this.lines.stream()
                        .map(line -> new Line(
                                line.label(),
                                line.values().stream().map(Section::drawable).toList()))
                        .toList());
    }

    /** A name and what stands under it, one text a line. */
    record Line(String label, List<String> values) {

        static Line of(String label, String value) {
            return new Line(label, List.of(value));
        }

        @Override
        public String toString() {
            return "Line[redacted]";
        }
    }

    @Override
    public String toString() {
        return "Section[redacted]";
    }
}
