package be.cpasonline.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Documents bound into one while they are made. */
class BindingTests {

    private static final Papers PAPERS = new Papers();
    private static final int MEGABYTE = 1 << 20;

    @Test
    void theBoundDocumentHasThePagesAndWordsOfItsPartsInTheirOrder() throws IOException {
        var first = part("Premier", 0, 40);
        var second = part("Deuxième", 40, 60);
        try (var whole = Loader.loadPDF(bound(first, second, first));
                var one = Loader.loadPDF(first);
                var two = Loader.loadPDF(second)) {
            assertThat(whole.getNumberOfPages()).isEqualTo(2 * one.getNumberOfPages() + two.getNumberOfPages());
            assertThat(words(whole)).isEqualTo(words(one) + words(two) + words(one));
            assertThat(whole.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(whole.getDocumentInformation().getTitle()).isEqualTo("Premier");
        }
    }

    @Test
    void aScreenReaderReadsTheBoundDocument() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = bound(part("Registre", 0, 40), part("Registre", 40, 45), part("Registre", 45, 46));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    /** Each page names its own entry of the parent tree, else a reader would read the words of another page. */
    @Test
    void everyPageHasAKeyOfItsOwn() throws IOException {
        var part = part("Registre", 0, 60);
        try (var whole = Loader.loadPDF(bound(part, part, part))) {
            var keys = IntStream.range(0, whole.getNumberOfPages())
                    .map(page -> whole.getPage(page).getStructParents())
                    .boxed()
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
            var parents = whole.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            for (int key : keys) {
                assertThat(parents.getValue(key)).isNotNull();
            }
        }
    }

    /** What forty parts of five hundred lines, a register of 20,000, leave in memory is no more than four of them do. */
    @Test
    void theMemoryNeededDoesNotGrowWithTheParts() throws IOException {
        var part = part("Registre", 0, 500);
        assertThat(36 * part.length).isGreaterThan(12 * MEGABYTE);
        try (var binding = new Binding(OutputStream.nullOutputStream())) {
            add(binding, part, 4);
            var before = heapInUse();
            add(binding, part, 36);
            assertThat(heapInUse() - before).isLessThan(4 * MEGABYTE);
        }
    }

    @Test
    void eachPartLeavesAtOnce() throws IOException {
        var part = part("Registre", 0, 5);
        var out = new ByteArrayOutputStream();
        try (var binding = new Binding(out)) {
            binding.add(part);
            var afterOne = out.size();
            binding.add(part);
            assertThat(afterOne).isGreaterThan(part.length / 2);
            assertThat(out.size()).isGreaterThan(afterOne + part.length / 2);
        }
    }

    /** Copies, as each part in the service is an array of its own: kept ones would show. */
    private static void add(Binding binding, byte[] part, int times) throws IOException {
        for (int time = 0; time < times; time++) {
            binding.add(part.clone());
        }
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] bound(byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var binding = new Binding(out)) {
            for (var part : parts) {
                binding.add(part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] part(String title, int from, int to) {
        var lines = IntStream.range(from, to)
                .mapToObj(line ->
                        List.of("2026/" + line, "Élodie " + line, "à décider", "", "loyer", "RS/" + line, "x", "y"))
                .toList();
        return PAPERS.widePdf(
                "records/book",
                Map.of(
                        "language",
                        "fr",
                        "title",
                        title,
                        "headers",
                        List.of("Numéro", "Nom", "Situation", "A", "B", "C", "D", "E"),
                        "lines",
                        lines));
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
