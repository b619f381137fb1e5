package be.cpasonline.pages;

import java.util.List;
import java.util.Optional;

/** A page that only says something: why a thing cannot be done, and the way on. Its heading is the title of the frame. */
public record Notice(List<String> paragraphs, Optional<Way> way) {

    /** A way on; the path is given without the language. */
    public record Way(String text, String path) {}
}
