package be.cpasonline.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text of the contract and its policy, in the part of CommonMark that they keep to: headings, lists, code, paragraphs. */
record Prose(List<Block> blocks) {

    private static final Pattern HEADING = Pattern.compile("#{1,4} (.*)");
    private static final Pattern ITEM = Pattern.compile("(?:- |\\d+\\. )(.*)");
    private static final String FENCE = "```";

    sealed interface Block {}

    record Heading(List<Span> words) implements Block {}

    record Paragraph(List<Span> words) implements Block {}

    record Points(boolean numbered, List<List<Span>> points) implements Block {}

    record Code(String text) implements Block {}

    /** Some words, or something that stands in the software as it is written. */
    record Span(String text, boolean code) {}

    static Prose of(String text) {
        var blocks = new ArrayList<Block>();
        var open = new ArrayList<String>();
        var fenced = false;
        for (var line : text.strip().split("\n", -1)) {
            if (line.startsWith(FENCE)) {
                close(open, fenced, blocks);
                fenced = !fenced;
            } else if (!fenced && line.isBlank()) {
                close(open, false, blocks);
            } else {
                open.add(line);
            }
        }
        close(open, fenced, blocks);
        return new Prose(List.copyOf(blocks));
    }

    private static void close(List<String> lines, boolean fenced, List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        blocks.addAll(fenced ? List.of(new Code(String.join("\n", lines))) : unfenced(lines));
        lines.clear();
    }

    /** Lines without an empty one between: a heading, a list, or words. */
    private static List<Block> unfenced(List<String> lines) {
        var heading = HEADING.matcher(lines.getFirst());
        if (heading.matches()) {
            var blocks = new ArrayList<Block>(List.of(new Heading(spans(heading.group(1)))));
            var rest = lines.subList(1, lines.size());
            blocks.addAll(rest.isEmpty() ? List.of() : unfenced(rest));
            return blocks;
        }
        return List.of(
                ITEM.matcher(lines.getFirst()).matches()
                        ? points(lines)
                        : new Paragraph(spans(String.join(" ", lines))));
    }

    private static Points points(List<String> lines) {
        var points = new ArrayList<String>();
        for (var line : lines) {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                points.add(item.group(1));
            } else {
                points.add(points.removeLast() + " " + line.strip());
            }
        }
        return new Points(
                Character.isDigit(lines.getFirst().charAt(0)),
                points.stream().map(Prose::spans).toList());
    }

    private static List<Span> spans(String words) {
        var spans = new ArrayList<Span>();
        var parts = words.split("`", -1);
        for (var i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Span(parts[i], i % 2 == 1));
            }
        }
        return List.copyOf(spans);
    }
}
