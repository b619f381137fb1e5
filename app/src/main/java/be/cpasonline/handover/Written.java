package be.cpasonline.handover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Days and ids as the contract writes them, and in no other way. */
final class Written {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int CHARACTERS_OF_AN_ID = 36;

    private Written() {}

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text).filter(day -> DAY.matcher(day).matches()).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** An id in lower case with its dashes. */
    static Optional<UUID> id(String text) {
        return anyId(text).filter(id -> id.toString().equals(text));
    }

    /** An id in whatever case: for the trail, which keeps what was asked for. */
    static Optional<UUID> anyId(String text) {
        try {
            return Optional.of(text)
                    .filter(id -> id.length() == CHARACTERS_OF_AN_ID)
                    .map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
