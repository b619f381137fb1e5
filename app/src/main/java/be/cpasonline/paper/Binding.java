package be.cpasonline.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;

/**
 * Binds documents into one while they are made: each leaves at once, and a few numbers of it are all that is kept, so
 * that the memory needed is that of one part and nothing personal is laid down in a file on the way. The title, the
 * language and what describes the whole are those of the first. A binding of nothing is no document.
 */
public final class Binding implements Closeable {

    private final PdfFile file;
    private final List<BoundPart> parts = new ArrayList<>();
    private String described = "";
    private String roles = "";
    private String trailer = "";
    private int nextKey;

    /** Begins the document; the stream stays open when the binding is closed. */
    public Binding(OutputStream out) throws IOException {
        this.file = new PdfFile(out);
    }

    /** Adds a tagged document as {@link Papers} makes it and sends it on. */
    public void add(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var copy = new PartCopy(this.file, document, this.nextKey);
            if (this.parts.isEmpty()) {
                this.described = copy.described();
                this.roles = copy.roles();
                this.trailer = copy.trailer();
            }
            this.parts.add(copy.whole());
        }
        this.nextKey = this.parts.getLast().lastKey() + 1;
        this.file.endSection("");
    }

    /** Writes what holds the parts together: pages, order of reading and table of objects. */
    @Override
    public void close() throws IOException {
        var pages = this.parts.stream().mapToInt(BoundPart::pages).sum();
        this.file.write(
                PdfFile.PAGES, "<</Type/Pages/Count " + pages + "/Kids[" + references(BoundPart::pageTree) + "]>>");
        this.file.write(
                PdfFile.DOCUMENT,
                "<</Type/StructElem/S/Document/P " + PdfFile.STRUCTURE + " 0 R/K[" + references(BoundPart::content)
                        + "]>>");
        this.file.write(
                PdfFile.STRUCTURE,
                "<</Type/StructTreeRoot/K " + PdfFile.DOCUMENT + " 0 R/ParentTreeNextKey " + this.nextKey
                        + "/ParentTree<</Kids[" + references(BoundPart::parents) + "]>>" + this.roles + ">>");
        this.file.write(
                PdfFile.CATALOG,
                "<<" + this.described + "/Pages " + PdfFile.PAGES + " 0 R/StructTreeRoot " + PdfFile.STRUCTURE
                        + " 0 R>>");
        this.file.endSection(this.trailer);
        this.file.end();
    }

    private String references(ToIntFunction<BoundPart> number) {
        return this.parts.stream().map(part -> number.applyAsInt(part) + " 0 R").collect(Collectors.joining(" "));
    }
}
