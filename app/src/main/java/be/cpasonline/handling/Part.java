package be.cpasonline.handling;

import be.cpasonline.letters.Letter;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.TextField;
import java.util.List;

/** One part of a page, from top to bottom. */
sealed interface Part {

    /** A paragraph. */
    record Words(String text) implements Part {}

    /** What stands before the texts that were prepared: the page opens here after the press that asked for them. */
    record Prepared(String text) implements Part {

        static final String ID = "prepared";
    }

    /** There is nothing to act on, so that the page has no button. */
    record Nothing(String text) implements Part {}

    /** Something to mind. */
    record Warning(String text) implements Part {}

    /** A list under a heading. */
    record Points(String heading, List<String> lines) implements Part {
        @Override
        public String toString() {
            return "Points[redacted]";
        }
    }

    /** One line to type. */
    record Line(TextField field) implements Part {}

    /** Several lines to type, at most {@code limit} characters. */
    record Area(TextField field, int limit) implements Part {}

    /** A day. */
    record Day(TextField field) implements Part {}

    /** One answer of several. */
    record Choice(ChoiceField field) implements Part {}

    /** A box to tick. */
    record Tick(ChoiceField field) implements Part {}

    /** A text to copy or print. */
    record Copy(String id, String heading, Letter letter) implements Part {

        private static final int ACROSS = 78;
        private static final int MOST_ROWS = 30;

        /** High enough to show the whole on a wide screen, if it is not too long. */
        int rows() {
            int rows = this.letter
                    .text()
                    .lines()
                    .mapToInt(line -> 1 + line.length() / ACROSS)
                    .sum();
            return Math.min(rows + 1, MOST_ROWS);
        }

        @Override
        public String toString() {
            return "Copy[redacted]";
        }
    }

    /** A way that a press opens. */
    record Way(String label, String href) implements Part {
        @Override
        public String toString() {
            return "Way[redacted]";
        }
    }
}
