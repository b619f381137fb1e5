package be.cpasonline.handling;

import be.cpasonline.register.Refusal;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page on which an agent acts on a request. */
interface ActPage {

    /** Its last segment, which also begins the names of its texts. */
    String path();

    /** The fields it takes, with the most characters of each; whatever else is sent is dropped. */
    default Map<String, Integer> fields() {
        return Map.of();
    }

    /** What the fields hold before anything is typed. */
    default Map<String, String> prefilled(Sheet sheet) {
        return Map.of();
    }

    /** What stands in the way of the act whatever is typed: the page says so at once, in place of a form. */
    default Optional<Refusal> hindered(RequestFile file) {
        return Optional.empty();
    }

    /** What the page shows, from top to bottom. */
    List<Part> parts(Sheet sheet);

    /** What comes of it when it is sent. */
    Answer answer(Sheet sheet);

    /** The buttons, by the ends of the names of their texts; the first one records; none is shown beside {@link Part.Nothing}. */
    default List<String> buttons() {
        return List.of("go");
    }
}
