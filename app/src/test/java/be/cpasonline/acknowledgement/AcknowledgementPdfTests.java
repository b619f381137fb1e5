package be.cpasonline.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.LanguageRegime;
import be.cpasonline.language.Language;
import be.cpasonline.paper.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class AcknowledgementPdfTests {

    private static final Rendering RENDERING = new Rendering();

    @BeforeAll
    static void useTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentConformsToPdfUa(Language language) throws Exception {
        var acknowledgement = AnAcknowledgement.in(language)
                .ofARegion(LanguageRegime.BILINGUAL)
                .made();

        assertConforms(RENDERING.document(acknowledgement).content());
    }

    @ParameterizedTest
    @EnumSource
    void theWordsCanBeReadOutOfTheDocument(Language language) throws Exception {
        var acknowledgement = AnAcknowledgement.in(language).made();
        var text = text(acknowledgement);

        assertThat(text).contains("K7F3-9XPM-2H49", "Élodie Peeters-Müller", "107");
        assertThat(text)
                .contains(RENDERING.texts(acknowledgement).getFirst().standing().split("[.]")[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Żółć-Ðorđević",
                "Ελένη Παπαδοπούλου",
                "Олена Ковальчук",
                "Nguyễn Thị Ánh",
                "محمد الأحمد",
                "שרה לוי",
                "王小明",
                "😀 Ann 👩‍👩‍👧",
                "አበበ ቢቂላ",
                "A\u0000B\u001F\uFFFF\uD800C"
            })
    void anyNameMakesADocumentThatConforms(String name) throws Exception {
        assertConforms(RENDERING
                .document(AnAcknowledgement.in(Language.FRENCH).named(name).made())
                .content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Żółć-Ðorđević", "Ελένη Παπαδοπούλου", "Олена Ковальчук", "Nguyễn Thị Ánh"})
    void namesInLatinGreekAndCyrillicArePrintedWhole(String name) throws Exception {
        assertThat(text(AnAcknowledgement.in(Language.FRENCH).named(name).made()))
                .contains(name)
                .doesNotContain("Certains caractères");
    }

    @Test
    void aNameReadFromRightToLeftIsPrintedInTheOrderItIsSeen() {
        var printable = new Printable();

        assertThat(printable.drawable("שרה לוי")).isEqualTo("יול הרש");
        assertThat(printable.drawable("Ann שרה 12")).isEqualTo("Ann 12 הרש");
        assertThat(printable.drawable("Ann")).isEqualTo("Ann");
    }

    @Test
    void lettersOfDevanagariAreJoinedAsItsReadersWriteThem() throws Exception {
        var letterByLetter = drawnFor("अआइईअआइई");

        assertThat(drawnFor("क्षत्रिय")).isLessThan(letterByLetter);
        assertThat(drawnFor("kshatriy")).isEqualTo(letterByLetter);
    }

    @Test
    void whatCannotBePrintedIsReplacedVisiblyAndSaid() throws Exception {
        assertThat(text(AnAcknowledgement.in(Language.FRENCH).named("Ann 王小明").made()))
                .contains("Ann \uFFFD\uFFFD\uFFFD", "Certains caractères du nom");
    }

    @Test
    void aVeryLongNameKeepsTheReferenceReadable() throws Exception {
        var name = "Maximilienne".repeat(40);

        assertThat(text(AnAcknowledgement.in(Language.FRENCH).named(name).made())
                        .replaceAll("\\s", ""))
                .contains("K7F3-9XPM-2H49")
                .contains(name);
    }

    private static String text(Acknowledgement acknowledgement) throws IOException {
        try (var document = Loader.loadPDF(RENDERING.document(acknowledgement).content())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int drawnFor(String name) throws IOException {
        var signs = new AtomicInteger();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                signs.incrementAndGet();
            }
        };
        var acknowledgement = AnAcknowledgement.in(Language.FRENCH).named(name).made();
        try (var document = Loader.loadPDF(RENDERING.document(acknowledgement).content())) {
            stripper.getText(document);
        }
        return signs.get();
    }

    private static void assertConforms(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
