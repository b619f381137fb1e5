package be.cpasonline.directory;

import be.cpasonline.directory.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column of a file holds what; the lines before it are titles. */
final class Header {

    /** Titles and remarks above the list take no more lines than these. */
    private static final int SEARCHED = 20;

    private final int line;
    private final int width;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<String> ignored = new ArrayList<>();

    private Header(int line, List<String> names) throws UnreadableFile {
        this.line = line;
        this.width = names.size();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).strip();
            var column = Column.named(name);
            if (column.isPresent() && this.columns.putIfAbsent(column.get(), i) != null) {
                throw new UnreadableFile(Reason.COLUMN_TWICE);
            }
            if (column.isEmpty() && !name.isEmpty()) {
                this.ignored.add(name);
            }
        }
    }

    /** The first line that names a column by which a centre is known, and one more. */
    static Header of(List<ListFile.Line> lines) throws UnreadableFile {
        for (int i = 0; i < Math.min(SEARCHED, lines.size()); i++) {
            if (isHeader(lines.get(i).cells())) {
                return new Header(i, lines.get(i).cells()).checked();
            }
        }
        throw new UnreadableFile(Reason.NO_HEADER);
    }

    private static boolean isHeader(List<String> cells) {
        var named = cells.stream().flatMap(cell -> Column.named(cell).stream()).toList();
        return named.size() > 1 && named.stream().anyMatch(Column::identifies);
    }

    private Header checked() throws UnreadableFile {
        if (this.columns.keySet().stream()
                .allMatch(column -> column.identifies() && column != Column.ENTERPRISE_NUMBER)) {
            throw new UnreadableFile(Reason.NOTHING_TO_RECORD);
        }
        return this;
    }

    List<ListFile.Line> linesBelow(List<ListFile.Line> lines) {
        return lines.subList(this.line + 1, lines.size());
    }

    Set<Column> columns() {
        return this.columns.keySet();
    }

    /** Names of columns that mean nothing here, as they stand in the file. */
    List<String> ignored() {
        return this.ignored;
    }

    /** What the line says in that column; nothing when the file has no such column. */
    String in(ListFile.Line line, Column column) {
        var position = this.columns.get(column);
        return position == null ? "" : line.cell(position);
    }

    /** Whether the line has more cells filled than the list has columns. */
    boolean overflows(ListFile.Line line) {
        return line.cells().stream().skip(this.width).anyMatch(cell -> !cell.isBlank());
    }
}
