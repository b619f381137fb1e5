package be.cpasonline.pages;

import be.cpasonline.language.Language;

/** A frame, known to the server by its language: the answer's header names it. */
public interface Spoken {

    /** The language of the page. */
    Language language();
}
