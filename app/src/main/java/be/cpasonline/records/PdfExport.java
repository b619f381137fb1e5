package be.cpasonline.records;

import be.cpasonline.paper.Binding;
import be.cpasonline.paper.Papers;
import be.cpasonline.paper.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A tagged document, laid out batch after batch and sent as it is made: a layout of all lines at once would need memory for
 * each of them, and a file on the way would lay names down on a disk.
 */
final class PdfExport implements BookExport {

    private final Papers papers = new Papers();
    private final Printable printable = new Printable();

    @Override
    public String type() {
        return "application/pdf";
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        Iterator<List<List<String>>> batches = sheet.batches().iterator();
        try (var binding = new Binding(out)) {
            do {
                binding.add(laidOut(sheet, batches.hasNext() ? batches.next() : List.of()));
            } while (batches.hasNext());
        }
    }

    private byte[] laidOut(Sheet sheet, List<List<String>> batch) {
        var lines = batch.stream()
                .map(cells -> cells.stream().map(this.printable::drawable).toList())
                .toList();
        return this.papers.widePdf(
                "records/book",
                Map.of(
                        "language", sheet.language(),
                        "title", sheet.title(),
                        "headers", sheet.headers(),
                        "lines", lines));
    }
}
