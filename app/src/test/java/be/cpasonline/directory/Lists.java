package be.cpasonline.directory;

import be.cpasonline.centres.KnownDirectory;
import be.cpasonline.centres.ReferenceData;
import be.cpasonline.centres.WelfareCentre;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as an operator might receive them. */
public final class Lists {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private Lists() {}

    /** One line for each centre of today, with e-mail addresses that reach nobody. */
    public static byte[] whole() {
        var lines = ReferenceData.centres().on(DAY).stream().map(Lists::line).collect(Collectors.joining("\n"));
        return utf8("Code INS;Nom du CPAS;Adresse;Code postal;Localité;Téléphone;E-mail\n" + lines + "\n");
    }

    private static String line(WelfareCentre centre) {
        return "%s;%s;Rue de la Liste %d;1000;Bruxelles;02 508 85 86;liste-%d@cpas.example"
                .formatted(
                        centre.nisCode(),
                        centre.name().french(),
                        centre.number().value(),
                        centre.number().value());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Preview examine(byte[] file) throws UnreadableFile {
        return examine(file, ReferenceData.directory());
    }

    static Preview examine(byte[] file, KnownDirectory directory) throws UnreadableFile {
        return new Examination(file, directory, ReferenceData.municipalities(), DAY).preview(0);
    }

    /** A workbook of one sheet, its cells as XML: {@code <c r="A1" t="inlineStr"><is><t>INS</t></is></c>}. */
    static byte[] workbook(String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>""");
        parts.put("_rels/.rels", relation("rId1", "officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", relation("rId1", "worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
        parts.put(SHEET, """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                %s</sheetData></worksheet>""".formatted(rows));
        return zip(parts);
    }

    static String row(int number, String... cells) {
        var xml = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            xml.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted((char) ('A' + column), number, cells[column]));
        }
        return xml.append("</row>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
                </Relationships>""".formatted(id, type, target);
    }

    static List<Fault.Reason> reasons(Preview preview) {
        return preview.faults().stream().map(Fault::reason).toList();
    }
}
