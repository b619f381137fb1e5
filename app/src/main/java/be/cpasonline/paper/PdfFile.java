package be.cpasonline.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF file written from front to back (ISO 32000-1). Small objects are gathered into streams (7.5.7). Each section ends with
 * its own table of objects, which names the table before it (7.5.8), so that no table of the whole file is ever held.
 */
final class PdfFile {

    static final int CATALOG = 1;
    static final int PAGES = 2;
    static final int STRUCTURE = 3;
    static final int DOCUMENT = 4;

    private static final int GATHERED = 200;
    private static final int HIGHEST_GENERATION = 65_535;

    /** Bytes of an entry: its kind, an offset or the number of a stream, an index. */
    private static final String WIDTHS = "[1 8 2]";

    /** Where an object stands: in the file at an offset (kind 1), or in a stream at an index (kind 2). */
    private record Entry(int kind, long place, int index) {}

    private final CountedStream out;
    private final TreeMap<Integer, Entry> section = new TreeMap<>();
    private final StringBuilder gatheredNumbers = new StringBuilder();
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private int gatheredCount;
    private int gathering;
    private int next = DOCUMENT + 1;
    private long previousTable = -1;

    PdfFile(OutputStream out) throws IOException {
        this.out = new CountedStream(out);
        text("%PDF-1.7\n%");
        this.out.write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    }

    /** The number of an object that will be written later in the same section. */
    int reserve() {
        return this.next++;
    }

    void write(int number, String object) throws IOException {
        write(number, latin(object));
    }

    void write(int number, byte[] object) throws IOException {
        if (this.gatheredCount == 0) {
            this.gathering = reserve();
        }
        this.section.put(number, new Entry(2, this.gathering, this.gatheredCount++));
        this.gatheredNumbers
                .append(number)
                .append(' ')
                .append(this.gathered.size())
                .append(' ');
        this.gathered.write(object);
        this.gathered.write('\n');
        if (this.gatheredCount == GATHERED) {
            writeGathered();
        }
    }

    /** The entries of the dictionary are given without its length. */
    void writeStream(int number, String entries, byte[] content) throws IOException {
        this.section.put(number, new Entry(1, this.out.count(), 0));
        text(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
        this.out.write(content);
        text("\nendstream\nendobj\n");
    }

    /** Sends what was written with the table of it. */
    void endSection(String trailer) throws IOException {
        writeGathered();
        var number = reserve();
        var offset = this.out.count();
        this.section.put(number, new Entry(1, offset, 0));
        if (this.previousTable < 0) {
            this.section.put(0, new Entry(0, 0, HIGHEST_GENERATION));
        }
        var previous = this.previousTable < 0 ? "" : "/Prev " + this.previousTable;
        writeStream(
                number,
                "/Type/XRef/Root " + CATALOG + " 0 R/Size " + this.next + "/W" + WIDTHS + "/Index[" + runs() + "]"
                        + previous + trailer + "/Filter/FlateDecode",
                deflated(table()));
        this.section.clear();
        this.previousTable = offset;
        this.out.flush();
    }

    void end() throws IOException {
        text("startxref\n" + this.previousTable + "\n%%EOF\n");
        this.out.flush();
    }

    private void writeGathered() throws IOException {
        if (this.gatheredCount == 0) {
            return;
        }
        var numbers = latin(this.gatheredNumbers.toString());
        var content = new ByteArrayOutputStream(numbers.length + this.gathered.size());
        content.write(numbers);
        this.gathered.writeTo(content);
        writeStream(
                this.gathering,
                "/Type/ObjStm/N " + this.gatheredCount + "/First " + numbers.length + "/Filter/FlateDecode",
                deflated(content.toByteArray()));
        this.gatheredNumbers.setLength(0);
        this.gathered.reset();
        this.gatheredCount = 0;
    }

    /** The numbers of the table, as pairs of a first number and how many follow on it. */
    private String runs() {
        var runs = new StringBuilder();
        for (int number : this.section.keySet()) {
            if (this.section.containsKey(number - 1)) {
                continue;
            }
            var last = number;
            while (this.section.containsKey(last + 1)) {
                last++;
            }
            runs.append(number).append(' ').append(last - number + 1).append(' ');
        }
        return runs.toString();
    }

    private byte[] table() {
        var entries = ByteBuffer.allocate(this.section.size() * (1 + Long.BYTES + Short.BYTES));
        this.section
                .values()
                .forEach(entry ->
                        entries.put((byte) entry.kind()).putLong(entry.place()).putShort((short) entry.index()));
        return entries.array();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        return packed.toByteArray();
    }

    private void text(String text) throws IOException {
        this.out.write(latin(text));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
