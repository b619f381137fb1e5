package be.cpasonline.handling;

import be.cpasonline.pages.Mistake;
import java.util.List;

/** What the template of an act shows. */
record ActModel(
        String title,
        String back,
        String backHref,
        String action,
        List<Mistake> mistakes,
        List<Part> parts,
        List<Button> buttons) {

    /** A button; {@code name} says which of several was pressed. */
    record Button(String name, String label, boolean secondary) {}

    @Override
    public String toString() {
        return "ActModel[redacted]";
    }
}
