package be.cpasonline.form;

import be.cpasonline.language.Language;
import be.cpasonline.request.Reachability;

/** How the applicant can be reached, and the language in which the acknowledgement is written. */
record Reached(Reachability reachability, Language language) {

    @Override
    public String toString() {
        return "Reached[redacted]";
    }
}
