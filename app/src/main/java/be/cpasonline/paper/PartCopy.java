package be.cpasonline.paper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Copies a part's objects into a file under new numbers, its keys of the parent tree moved up (ISO 32000-1, 14.7.4.4). */
final class PartCopy {

    private static final Set<COSName> OF_THE_WHOLE = Set.of(COSName.PAGES, COSName.STRUCT_TREE_ROOT);

    private final PdfFile file;
    private final PDDocument document;
    private final COSDictionary catalog;
    private final int firstKey;
    private final Map<COSObjectKey, Integer> numbers = new HashMap<>();
    private final Queue<COSObject> waiting = new ArrayDeque<>();
    private final PdfWords words;

    PartCopy(PdfFile file, PDDocument document, int firstKey) throws IOException {
        this.file = file;
        this.document = document;
        this.catalog = document.getDocumentCatalog().getCOSObject();
        this.firstKey = firstKey;
        this.words = new PdfWords(this::number, firstKey);
        this.numbers.put(reference(this.catalog, COSName.STRUCT_TREE_ROOT).getKey(), PdfFile.DOCUMENT);
    }

    /** What the catalog says of the whole document: its language, its metadata, that it is tagged. */
    String described() throws IOException {
        return this.words.entries(this.catalog, OF_THE_WHOLE);
    }

    String roles() throws IOException {
        var roles = structure().getItem(COSName.ROLE_MAP);
        return roles == null ? "" : "/RoleMap " + this.words.of(roles);
    }

    String trailer() throws IOException {
        var ends = this.document.getDocument().getTrailer();
        var kept = new COSDictionary();
        kept.setItem(COSName.INFO, ends.getItem(COSName.INFO));
        kept.setItem(COSName.ID, ends.getItem(COSName.ID));
        return this.words.entries(kept, Set.of());
    }

    /** Writes every object of the part. */
    BoundPart whole() throws IOException {
        var pages = pages();
        var content = content();
        var keys = dictionary(structure(), COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        if (keys == null || keys.size() == 0) {
            throw new IOException("a part without a plain parent tree");
        }
        var lastKey = this.firstKey + ((COSInteger) keys.getObject(keys.size() - 2)).intValue();
        var parents = this.file.reserve();
        this.file.write(parents, "<</Limits[" + this.firstKey + " " + lastKey + "]/Nums[" + moved(keys) + "]>>");
        while (!this.waiting.isEmpty()) {
            copy(this.waiting.remove());
        }
        return new BoundPart(pages, content, parents, this.document.getNumberOfPages(), lastKey);
    }

    private int pages() throws IOException {
        var pages = reference(this.catalog, COSName.PAGES);
        var number = taken(pages);
        this.file.write(
                number,
                "<<" + this.words.entries((COSDictionary) pages.getObject(), Set.of(COSName.PARENT)) + "/Parent "
                        + PdfFile.PAGES + " 0 R>>");
        return number;
    }

    /** What was a document of its own is a part of one now. */
    private int content() throws IOException {
        var content = reference(structure(), COSName.K);
        var number = taken(content);
        this.file.write(
                number,
                "<<" + this.words.entries((COSDictionary) content.getObject(), Set.of(COSName.S)) + "/S/Part>>");
        return number;
    }

    private String moved(COSArray keys) throws IOException {
        var words = new StringBuilder();
        for (int index = 0; index < keys.size(); index += 2) {
            words.append(this.firstKey + keys.getInt(index))
                    .append(' ')
                    .append(this.words.of(keys.get(index + 1)))
                    .append(' ');
        }
        return words.toString();
    }

    private void copy(COSObject reference) throws IOException {
        var number = number(reference);
        if (reference.getObject() instanceof COSStream stream) {
            try (var content = stream.createRawInputStream()) {
                this.file.writeStream(
                        number, this.words.entries(stream, Set.of(COSName.LENGTH)), content.readAllBytes());
            }
            return;
        }
        var object = reference.getObject();
        this.file.write(number, this.words.of(object == null ? COSNull.NULL : object));
    }

    /** The new number of an object; what is named for the first time is copied later. */
    private int number(COSObject reference) {
        var known = this.numbers.get(reference.getKey());
        if (known != null) {
            return known;
        }
        this.waiting.add(reference);
        return taken(reference);
    }

    private int taken(COSObject reference) {
        var number = this.file.reserve();
        this.numbers.put(reference.getKey(), number);
        return number;
    }

    private COSDictionary structure() throws IOException {
        return dictionary(this.catalog, COSName.STRUCT_TREE_ROOT);
    }

    private static COSDictionary dictionary(COSDictionary in, COSName name) throws IOException {
        if (in.getDictionaryObject(name) instanceof COSDictionary dictionary) {
            return dictionary;
        }
        throw new IOException("a part that is not tagged");
    }

    private static COSObject reference(COSDictionary in, COSName name) throws IOException {
        if (in.getItem(name) instanceof COSObject reference) {
            return reference;
        }
        throw new IOException("a part of another make");
    }
}
