package be.cpasonline.operator;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name of a file as the browser tells it: its last part, without what cannot be read, at most 100 characters. */
final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    static String of(@Nullable String told) {
        var last = Optional.ofNullable(told)
                .orElse("")
                .replaceFirst("^.*[/\\\\]", "")
                .replaceAll("\\p{C}", "")
                .strip();
        var name = last.isEmpty() ? "?" : last;
        return name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST))
                : name;
    }
}
