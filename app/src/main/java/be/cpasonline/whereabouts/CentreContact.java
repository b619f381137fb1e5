package be.cpasonline.whereabouts;

import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * How to reach a centre, as a page shows it; when nothing is known the fallback stands in its place.
 *
 * @param address the lines of its address
 * @param hours a line for each day it is open; empty when the centre named none
 * @param words what stands around these values
 * @param invented whether these are values of a demonstration
 */
public record CentreContact(
        String centre,
        List<String> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        List<String> hours,
        boolean invented,
        Optional<Fallback> fallback,
        Texts.In words) {

    /** Whom to ask when a centre's own details are unknown. */
    public record Fallback(String name, String phone, String email) {}
}
