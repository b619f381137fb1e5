package be.cpasonline.trail;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which part of the trail is wanted.
 *
 * @param reference of one request, as it is written
 * @param day in Belgian time
 * @param page from 1
 */
public record TrailFilter(Optional<String> reference, Optional<LocalDate> day, int page) {

    /** How many lines a page shows. */
    public static final int LINES = 50;

    public TrailFilter {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1");
        }
    }
}
