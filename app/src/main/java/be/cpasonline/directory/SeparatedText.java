package be.cpasonline.directory;

import be.cpasonline.directory.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.List;

/** Cells between semicolons, commas or tabs, quoted as RFC 4180 says. The first line tells which separator it is. */
final class SeparatedText {

    private static final String SEPARATORS = ";,\t";

    private final String text;
    private final char separator;
    private final List<ListFile.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int lineNumber = 1;
    private int startedAt = 1;

    private SeparatedText(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    static List<ListFile.Line> read(byte[] file) throws UnreadableFile {
        return new SeparatedText(Decoding.decode(file)).lines();
    }

    private List<ListFile.Line> lines() throws UnreadableFile {
        while (this.at < this.text.length()) {
            this.cells.add(cell());
            if (this.cells.size() > ListFile.MOST_COLUMNS) {
                throw new UnreadableFile(Reason.TOO_MANY);
            }
            endOfCell();
        }
        if (!this.cells.isEmpty()) {
            ListFile.keep(this.lines, this.startedAt, this.cells);
        }
        return this.lines;
    }

    private String cell() throws UnreadableFile {
        return this.text.charAt(this.at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = this.at;
        while (this.at < this.text.length() && !ends(this.text.charAt(this.at))) {
            this.at++;
        }
        return this.text.substring(start, this.at);
    }

    /** What follows the closing mark up to the separator belongs to the cell too: nobody else wrote it. */
    private String quoted() throws UnreadableFile {
        var cell = new StringBuilder();
        this.at++;
        while (true) {
            int closing = this.text.indexOf('"', this.at);
            if (closing < 0) {
                throw new UnreadableFile(Reason.OPEN_QUOTE);
            }
            cell.append(this.text, this.at, closing);
            this.at = closing + 1;
            if (this.at >= this.text.length() || this.text.charAt(this.at) != '"') {
                break;
            }
            cell.append('"');
            this.at++;
        }
        this.lineNumber +=
                (int) cell.chars().filter(character -> character == '\n').count();
        return this.at < this.text.length() ? cell.append(plain()).toString() : cell.toString();
    }

    private void endOfCell() throws UnreadableFile {
        if (this.at < this.text.length() && this.text.charAt(this.at) == this.separator) {
            this.at++;
            return;
        }
        if (this.text.startsWith("\r\n", this.at)) {
            this.at++;
        }
        this.at++;
        ListFile.keep(this.lines, this.startedAt, this.cells);
        this.cells = new ArrayList<>();
        this.lineNumber++;
        this.startedAt = this.lineNumber;
    }

    private boolean ends(char character) {
        return character == this.separator || character == '\n' || character == '\r';
    }

    private static char separatorOf(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        char best = SEPARATORS.charAt(0);
        for (char candidate : SEPARATORS.toCharArray()) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }
}
