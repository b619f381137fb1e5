package be.cpasonline.form;

import be.cpasonline.draft.Draft;
import be.cpasonline.draft.DraftSecret;

/** What a browser brings when it asks for a page of the form. */
sealed interface Visit {

    /** Nothing yet: the first page may be shown. */
    record Fresh() implements Visit {}

    /** A draft that is being filled in. */
    record Open(DraftSecret secret, Draft draft) implements Visit {

        @Override
        public String toString() {
            return "Open[redacted]";
        }
    }

    /** A kept draft in a browser that was closed since: whoever holds the device must first ask for it. */
    record Asleep(DraftSecret secret) implements Visit {}

    /** A secret that opens nothing (any more). */
    record Gone() implements Visit {}
}
