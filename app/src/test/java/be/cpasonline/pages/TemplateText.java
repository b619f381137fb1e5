package be.cpasonline.pages;

/** What a template says by itself: its letters outside of tags, expressions and instructions. */
final class TemplateText {

    private final String source;
    private final StringBuilder bare = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    /** The bare text of a template; nothing but punctuation in a template that takes all its words from the texts. */
    static String of(String template) {
        var reader = new TemplateText(template);
        reader.markup();
        return reader.bare.toString();
    }

    private void markup() {
        while (this.at < this.source.length() && this.source.charAt(this.at) != '`') {
            if (skipped("<%--")) {
                to("--%>");
            } else if (skipped("<style>")) {
                to("</style>");
            } else if (skipped("${") || skipped("!{") || skipped("$unsafe{")) {
                java('}');
            } else if (skipped("@import ") || skipped("@param ")) {
                to("\n");
            } else if (skipped("@template.") || skipped("@if") || skipped("@elseif") || skipped("@for")) {
                to("(");
                java(')');
            } else if (!skipped("@else") && !skipped("@endif") && !skipped("@endfor")) {
                letterOrTag();
            }
        }
    }

    private void letterOrTag() {
        if (skipped("<")) {
            while (!skipped(">")) {
                if (skipped("${")) {
                    java('}');
                } else {
                    this.at++;
                }
            }
        } else {
            this.bare.append(this.source.charAt(this.at++));
        }
    }

    private void java(char end) {
        while (this.source.charAt(this.at) != end) {
            var next = this.source.charAt(this.at++);
            if (next == '"') {
                string();
            } else if (next == '(' || next == '{') {
                java(next == '(' ? ')' : '}');
            } else if (next == '`') {
                markup();
                this.at++;
            }
        }
        this.at++;
    }

    private void string() {
        while (this.source.charAt(this.at) != '"') {
            this.at += this.source.charAt(this.at) == '\\' ? 2 : 1;
        }
        this.at++;
    }

    private boolean skipped(String token) {
        if (!this.source.startsWith(token, this.at)) {
            return false;
        }
        this.at += token.length();
        return true;
    }

    private void to(String token) {
        this.at = this.source.indexOf(token, this.at) + token.length();
    }
}
