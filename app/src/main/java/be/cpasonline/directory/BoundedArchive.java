package be.cpasonline.directory;

import be.cpasonline.directory.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook that are read, packed anew: what unpacks to more than a list of centres ever needs, or names
 * cells far outside it, never reaches the reader, whatever the archive's own directory claims.
 */
final class BoundedArchive {

    static final int LARGEST_UNPACKED_BYTES = 24 * 1024 * 1024;

    private static final int MOST_PARTS = 300;

    private int unpacked;

    private BoundedArchive() {}

    static byte[] copy(byte[] file) throws UnreadableFile {
        try {
            return new BoundedArchive().rewritten(file);
        } catch (IOException | XMLStreamException | RuntimeException _) {
            throw new UnreadableFile(Reason.NOT_A_LIST);
        }
    }

    private byte[] rewritten(byte[] file) throws IOException, XMLStreamException, UnreadableFile {
        var copy = new ByteArrayOutputStream();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(copy)) {
            out.setLevel(Deflater.BEST_SPEED);
            int number = 0;
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (++number > MOST_PARTS) {
                    throw new UnreadableFile(Reason.TOO_LARGE);
                }
                copy(part, unpack(parts), out);
            }
        }
        return copy.toByteArray();
    }

    private static void copy(ZipEntry part, byte[] content, ZipOutputStream out)
            throws IOException, XMLStreamException, UnreadableFile {
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
            checkCells(content);
            out.putNextEntry(new ZipEntry(part.getName()));
            out.write(content);
            out.closeEntry();
        }
    }

    private byte[] unpack(ZipInputStream part) throws IOException, UnreadableFile {
        var content = part.readNBytes(LARGEST_UNPACKED_BYTES - this.unpacked + 1);
        this.unpacked += content.length;
        if (this.unpacked > LARGEST_UNPACKED_BYTES) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        return content;
    }

    /** The reader makes room for every column up to the last one named: a cell ZZZZZZ1 would cost gigabytes. */
    private static void checkCells(byte[] xml) throws XMLStreamException, UnreadableFile {
        var reader = parsers().createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && namesFarCell(reader)) {
                    throw new UnreadableFile(Reason.TOO_MANY);
                }
            }
        } finally {
            reader.close();
        }
    }

    /** Columns up to ZZ, which is 702. */
    private static boolean namesFarCell(XMLStreamReader reader) {
        var address = reader.getLocalName().equals("c") ? reader.getAttributeValue(null, "r") : null;
        return address != null && !address.matches("[A-Za-z]{1,2}[0-9]{1,7}");
    }

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }
}
