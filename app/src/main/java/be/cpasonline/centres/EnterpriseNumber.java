package be.cpasonline.centres;

import java.util.Optional;

/** The number of an organisation in the Crossroads Bank for Enterprises: ten digits, the first 0 or 1. */
public record EnterpriseNumber(String digits) {

    private static final int LENGTH = 10;

    public EnterpriseNumber {
        if (!digits.matches("[01][0-9]{9}")) {
            throw new IllegalArgumentException("an enterprise number has ten digits and begins with 0 or 1");
        }
    }

    /** As others write it: with spaces or dots, or without the leading zero; empty when it cannot be one. */
    public static Optional<EnterpriseNumber> written(String text) {
        var digits = text.replaceAll("[ .]", "");
        var padded = "0".repeat(Math.max(0, LENGTH - digits.length())) + digits;
        return !digits.isEmpty() && padded.matches("[01][0-9]{9}")
                ? Optional.of(new EnterpriseNumber(padded))
                : Optional.empty();
    }
}
