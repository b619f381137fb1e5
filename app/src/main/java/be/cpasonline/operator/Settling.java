package be.cpasonline.operator;

import be.cpasonline.request.RequestReference;
import java.util.Optional;

/** What was sent to take an item off the list; nothing, on a page that is only read. */
record Settling(String list, String reference, String note) {

    private static final int LONGEST_NOTE = 500;

    static Settling none() {
        return new Settling("", "", "");
    }

    boolean isOf(String otherList, String otherReference) {
        return this.list.equals(otherList) && this.reference.equals(otherReference);
    }

    /** The key of the text that says what is wrong with the note. */
    Optional<String> mistake() {
        if (this.note.isBlank()) {
            return Optional.of("note.missing");
        }
        return this.note.length() > LONGEST_NOTE ? Optional.of("note.long") : Optional.empty();
    }

    Optional<RequestReference> named() {
        return RequestReference.typed(this.reference);
    }

    @Override
    public String toString() {
        return "Settling[redacted]";
    }
}
