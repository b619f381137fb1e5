package be.cpasonline.exchange;

import be.cpasonline.centres.CentreNumber;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a software followed the journals of its centre and of those it answers for. A journal that is not named was not
 * followed yet: after a merger, what the former centre holds comes as new. House § 4.3.
 */
record Cursor(SortedMap<Integer, Long> positions) {

    static final Cursor BEGINNING = new Cursor(new TreeMap<>());

    private static final int LONGEST = 800;
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,4}:[0-9]{1,18}(\\.[0-9]{1,4}:[0-9]{1,18})*");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** The cursor that was given out as that text; empty for any other. */
    static Optional<Cursor> read(String text) {
        try {
            return Optional.of(text)
                    .filter(given -> given.length() <= LONGEST)
                    .map(given -> new String(Base64.getUrlDecoder().decode(given), StandardCharsets.ISO_8859_1))
                    .filter(written ->
                            written.equals(NOWHERE) || WRITTEN.matcher(written).matches())
                    .map(Cursor::parsed)
                    .filter(cursor -> cursor.written().equals(text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static final String NOWHERE = "-";

    private static Cursor parsed(String written) {
        var positions = new TreeMap<Integer, Long>();
        Stream.of(written.split("\\."))
                .filter(part -> !part.equals(NOWHERE))
                .map(part -> part.split(":"))
                .forEach(part -> positions.put(Integer.valueOf(part[0]), Long.valueOf(part[1])));
        return new Cursor(positions);
    }

    /** As it goes out. */
    String written() {
        var parts = this.positions.entrySet().stream()
                .map(journal -> journal.getKey() + ":" + journal.getValue())
                .collect(Collectors.joining("."));
        return ENCODER.encodeToString((parts.isEmpty() ? NOWHERE : parts).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The position in that journal after which to go on. */
    long in(CentreNumber centre) {
        return this.positions.getOrDefault(centre.value(), 0L);
    }

    /** Gone on past those. */
    Cursor past(Collection<? extends Place> places) {
        var further = new TreeMap<>(this.positions);
        places.forEach(place -> further.merge(place.centre().value(), place.position(), Math::max));
        return new Cursor(further);
    }

    /** Whether every journal was followed to the position given. */
    boolean reached(Map<Integer, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> this.positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** A fact in a journal. */
    interface Place {

        CentreNumber centre();

        long position();
    }
}
