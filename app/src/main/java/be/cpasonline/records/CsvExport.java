package be.cpasonline.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** UTF-8 with its mark, semicolons as Belgian spreadsheets expect them, and no cell that a spreadsheet would calculate. */
final class CsvExport implements BookExport {

    private static final String MARK = "\uFEFF";

    /** A cell that begins with one of these is a formula to a spreadsheet. */
    private static final String CALCULATED = "=+-@\t\r";

    @Override
    public String type() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        out.write((MARK + line(sheet.headers())).getBytes(StandardCharsets.UTF_8));
        for (var batch : (Iterable<List<List<String>>>) sheet.batches()::iterator) {
            var lines = batch.stream().map(CsvExport::line).collect(Collectors.joining());
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvExport::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    static String cell(String text) {
        var harmless = !text.isEmpty() && CALCULATED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
