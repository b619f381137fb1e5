package be.cpasonline.directory;

import be.cpasonline.directory.UnreadableFile.Reason;
import java.util.List;

/** A file as lines of cells, whatever its format; bounded before anything of it is believed. */
final class ListFile {

    /** The official list has some hundred kilobytes. */
    static final int LARGEST_BYTES = 2 * 1024 * 1024;

    static final int MOST_LINES = 5_000;
    static final int MOST_COLUMNS = 100;

    /** One line that is not empty, with the number under which a person finds it. */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return column < this.cells.size() ? this.cells.get(column).strip() : "";
        }
    }

    private ListFile() {}

    static List<Line> read(byte[] file) throws UnreadableFile {
        if (file.length > LARGEST_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(Reason.OLD_WORKBOOK);
        }
        var lines = startsWith(file, 'P', 'K', 3, 4) ? Workbook.read(file) : SeparatedText.read(file);
        if (lines.isEmpty()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return lines;
    }

    /** A line is kept when it says something. */
    static void keep(List<Line> lines, int number, List<String> cells) throws UnreadableFile {
        if (cells.size() > MOST_COLUMNS || lines.size() >= MOST_LINES) {
            throw new UnreadableFile(Reason.TOO_MANY);
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new Line(number, List.copyOf(cells)));
        }
    }

    private static boolean startsWith(byte[] file, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
