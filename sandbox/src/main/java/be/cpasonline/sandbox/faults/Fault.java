package be.cpasonline.sandbox.faults;

import be.cpasonline.calls.Codes;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A fault to happen to one call.
 *
 * @param seconds 0 to 120: how long nothing comes, how long the answer drips, or what {@code Retry-After} says
 */
public record Fault(FaultKind kind, Moment moment, int seconds) {

    /** The header by which a call asks for a fault of its own. */
    public static final String HEADER = "Sandbox-Fault";

    /** The longest it may last, in seconds. */
    public static final int LONGEST = 120;

    private static final Pattern WRITTEN = Pattern.compile(
            "([A-Za-z0-9]{1,20})(?: *; *when=(before|after))?(?: *; *seconds=([0-9]{1,3}))?", Pattern.CASE_INSENSITIVE);

    /** That fault with what is usual for its kind; empty when it cannot be so. */
    public static Optional<Fault> of(FaultKind kind, Optional<Moment> moment, OptionalInt seconds) {
        var usual = kind.spoilsAnAnswer() ? Moment.AFTER : Moment.BEFORE;
        return Optional.of(new Fault(kind, moment.orElse(usual), seconds.orElse(kind.usualSeconds())))
                .filter(fault -> fault.seconds >= 0 && fault.seconds <= LONGEST)
                .filter(fault -> !kind.spoilsAnAnswer() || fault.moment == Moment.AFTER);
    }

    /** What a header asks for, as in {@code timeout; when=after; seconds=5}; empty when it is none of ours. */
    static Optional<Fault> written(String header) {
        var parts = WRITTEN.matcher(header.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var moment = Optional.ofNullable(parts.group(2)).flatMap(code -> Codes.find(Moment.class, code));
        var seconds = parts.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.group(3)));
        return FaultKind.ofCode(parts.group(1)).flatMap(kind -> of(kind, moment, seconds));
    }
}
