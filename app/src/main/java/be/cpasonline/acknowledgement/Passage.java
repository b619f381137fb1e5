package be.cpasonline.acknowledgement;

import java.util.List;

/** A piece of text under a heading. */
public sealed interface Passage {

    /** A sentence or a few. */
    record Paragraph(String text) implements Passage {}

    /** Short points, each of them a sentence. */
    record Points(List<String> points) implements Passage {}

    /** A provision of the law: its lines, and a note that says whether this is the text of the law or our summary. */
    record Provision(String title, List<Passage> text, boolean statutory, String note) implements Passage {}
}
