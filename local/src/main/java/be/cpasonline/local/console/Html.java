package be.cpasonline.local.console;

import java.util.List;

/** Markup in which every value has been escaped: the only way in for a value is as text. */
public final class Html {

    /** Nothing. */
    public static final Html EMPTY = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Our own markup, with each {@code %s} replaced by a value: escaped, unless it is markup itself. */
    public static Html of(String markup, Object... values) {
        var safe = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            safe[i] = values[i] instanceof Html html ? html.markup : escaped(String.valueOf(values[i]));
        }
        return new Html(markup.formatted(safe));
    }

    /** One after the other. */
    public static Html all(List<Html> parts) {
        return new Html(String.join("\n", parts.stream().map(Html::toString).toList()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return this.markup;
    }
}
