package be.cpasonline.calls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of the contract: the names of our own alternatives, in lowerCamelCase as the guide writes them. */
public final class Codes {

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private Codes() {}

    /** The code of that alternative: {@code DO_NOT_CALL} is {@code doNotCall}. */
    public static String of(Enum<?> value) {
        return NEXT_WORD
                .matcher(value.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** The alternative of that code; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> of, String code) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }
}
