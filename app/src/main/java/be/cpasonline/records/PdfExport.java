package be.cpasonline.records;

import be.cpasonline.paper.Papers;
import be.cpasonline.paper.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** A tagged document, laid out batch after batch: a layout of all lines at once would need memory for each of them. */
final class PdfExport implements BookExport {

    private final Papers papers = new Papers();
    private final Printable printable = new Printable();

    @Override
    public String type() {
        return "application/pdf";
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        var parts = new ArrayList<byte[]>();
        Iterator<List<List<String>>> batches = sheet.batches().iterator();
        do {
            parts.add(laidOut(sheet, batches.hasNext() ? batches.next() : List.of()));
        } while (batches.hasNext());
        if (parts.size() == 1) {
            out.write(parts.getFirst());
            return;
        }
        var merger = new PDFMergerUtility();
        parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(part)));
        merger.setDestinationStream(out);
        merger.mergeDocuments(null);
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
