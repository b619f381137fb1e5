package be.cpasonline.paper;

import java.io.InputStream;
import java.util.Objects;

/** The typefaces of the document, under the SIL Open Font License (see {@code fonts/OFL.txt}). */
enum Fonts {
    REGULAR("Noto Sans", "NotoSans-Regular.ttf", 400),
    BOLD("Noto Sans", "NotoSans-Bold.ttf", 700),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", 400),
    HEBREW("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", 400);

    private final String family;
    private final String file;
    private final int weight;

    Fonts(String family, String file, int weight) {
        this.family = family;
        this.file = file;
        this.weight = weight;
    }

    String family() {
        return this.family;
    }

    int weight() {
        return this.weight;
    }

    boolean drawsDevanagari() {
        return this == REGULAR || this == BOLD;
    }

    InputStream open() {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + this.file), this.file);
    }
}
