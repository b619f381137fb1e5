package be.cpasonline.preferences;

import be.cpasonline.language.Language;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When a centre receives people, by day of the week; a day that is not named is closed. Said in no language. */
public record OpeningHours(Map<DayOfWeek, List<Span>> days) {

    private static final int MOST_SPANS = 3;
    private static final String TIME = "(\\d{1,2})(?:[:.hHuU](\\d{2})?)?";
    private static final Pattern SPAN =
            Pattern.compile(TIME + "\\s*(?:h|u|Uhr)?\\s*[-–—/]\\s*" + TIME + "\\s*(?:h|u|Uhr)?");

    /** Of a centre that named none. */
    public static final OpeningHours UNKNOWN = new OpeningHours(Map.of());

    public OpeningHours {
        days = Map.copyOf(days);
    }

    /** From a time to a later one of the same day. */
    public record Span(LocalTime from, LocalTime to) {

        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("it closes after it opens");
            }
        }

        @Override
        public String toString() {
            return this.from + "–" + this.to;
        }
    }

    /** Whether the centre named no hours. */
    public boolean unknown() {
        return this.days.isEmpty();
    }

    /** One line for each day it is open, from Monday on, in that language. */
    public List<String> lines(Language language) {
        return Arrays.stream(DayOfWeek.values())
                .filter(this.days::containsKey)
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()) + " " + text(on(day)))
                .toList();
    }

    /** The spans of that day in their order, none when it is closed. */
    public List<Span> on(DayOfWeek day) {
        return this.days.getOrDefault(day, List.of());
    }

    /**
     * A day as people type it, {@code 9:00-12:00, 13.30-16h}: at most three spans, one after the other; empty when it cannot
     * be read. Nothing typed is a day that is closed.
     */
    public static Optional<List<Span>> parse(String typed) {
        if (typed.isBlank()) {
            return Optional.of(List.of());
        }
        try {
            var spans = Arrays.stream(typed.strip().split("\\s*[,;]\\s*"))
                    .map(OpeningHours::span)
                    .toList();
            return Optional.of(spans).filter(OpeningHours::oneAfterTheOther);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    static String text(List<Span> spans) {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    /** What is kept was written by {@link #text}. */
    static OpeningHours kept(Map<DayOfWeek, String> texts) {
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        texts.forEach(
                (day, text) -> parse(text).filter(spans -> !spans.isEmpty()).ifPresent(spans -> days.put(day, spans)));
        return new OpeningHours(days);
    }

    private static boolean oneAfterTheOther(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).to().isBefore(spans.get(i).from())) {
                return false;
            }
        }
        return spans.size() <= MOST_SPANS;
    }

    private static Span span(String typed) {
        var read = SPAN.matcher(typed);
        if (!read.matches()) {
            throw new IllegalArgumentException("not a span of time");
        }
        return new Span(time(read.group(1), read.group(2)), time(read.group(3), read.group(4)));
    }

    private static LocalTime time(String hour, @org.jspecify.annotations.Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }
}
