package be.cpasonline.directory;

import be.cpasonline.directory.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first sheet of an XLSX workbook that a person sees, its values as they were last computed; formulas are not run. */
final class Workbook {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** Formats of days that every workbook knows without describing them, ECMA-376 part 1, 18.8.30. */
    private static final Set<Integer> FORMATS_OF_DAYS = Set.of(14, 15, 16, 17, 22);

    private Workbook() {}

    /** Whatever a damaged workbook makes the reader say, it is a damaged workbook. */
    static List<ListFile.Line> read(byte[] file) throws UnreadableFile {
        var bounded = BoundedArchive.copy(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bounded), WITH_FORMATS)) {
            return lines(shown(workbook));
        } catch (IOException | RuntimeException _) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
    }

    private static Sheet shown(ReadableWorkbook workbook) throws UnreadableFile {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UnreadableFile(Reason.EMPTY));
    }

    private static List<ListFile.Line> lines(Sheet sheet) throws IOException, UnreadableFile {
        var lines = new ArrayList<ListFile.Line>();
        try (var rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                var row = each.next();
                ListFile.keep(lines, row.getRowNum(), cells(row));
            }
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).flatMap(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static Optional<String> text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? Optional.of(isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(cell))
                : Optional.ofNullable(cell.getRawValue()).filter(_ -> cell.getType() != CellType.ERROR);
    }

    private static String plain(Cell cell) {
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return FORMATS_OF_DAYS.contains(
                        Optional.ofNullable(cell.getDataFormatId()).orElse(0))
                || format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[dy].*");
    }
}
