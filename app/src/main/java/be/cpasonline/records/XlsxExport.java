package be.cpasonline.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; every cell is text, so that nothing in it is calculated. */
final class XlsxExport implements BookExport {

    private static final int WIDTH = 18;

    @Override
    public String type() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "CPAS Online", "1.0")) {
            var worksheet = workbook.newWorksheet("register");
            worksheet.freezePane(0, 1);
            for (int column = 0; column < sheet.headers().size(); column++) {
                worksheet.width(column, WIDTH);
            }
            row(worksheet, 0, sheet.headers());
            worksheet.range(0, 0, 0, sheet.headers().size() - 1).style().bold().set();
            var row = 1;
            for (var batch : (Iterable<List<List<String>>>) sheet.batches()::iterator) {
                for (var cells : batch) {
                    row(worksheet, row++, cells);
                }
                worksheet.flush();
            }
        }
    }

    /** Written in place: a table of shared texts would hold every name until the end. */
    private static void row(Worksheet worksheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            worksheet.inlineString(row, column, cells.get(column));
        }
    }
}
