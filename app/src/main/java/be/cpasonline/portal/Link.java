package be.cpasonline.portal;

import java.util.Optional;

/** A link among several, of which one leads to what is shown now. */
record Link(String label, String href, boolean current, Optional<String> hint) {

    static Link to(String label, String href) {
        return new Link(label, href, false, Optional.empty());
    }
}
