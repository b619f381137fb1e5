package be.cpasonline.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A national register number or BIS number: eleven digits whose check held when it came in. Royal decrees of 8 February
 * 1991, 25 November 1997 and 13 October 1998. It cannot be printed. Neither sex nor age is read from it.
 */
public final class NationalNumber {

    private final String digits;

    private NationalNumber(String digits) {
        this.digits = digits;
    }

    /**
     * The number a person typed, or a login provider sent, with any of the usual separators; empty when it cannot be
     * one. A birth after {@code today} (the Belgian day) is impossible.
     */
    public static Optional<NationalNumber> typed(String text, LocalDate today) {
        return NationalNumberRules.digitsOf(text)
                .filter(digits -> NationalNumberRules.plausible(digits, today))
                .map(NationalNumber::new);
    }

    /**
     * The number as it was kept, not judged again by rules that may have changed since.
     *
     * @throws IllegalArgumentException when these are not eleven ASCII digits
     */
    public static NationalNumber kept(String digits) {
        if (!digits.matches("[0-9]{11}")) {
            throw new IllegalArgumentException("a kept number has eleven digits");
        }
        return new NationalNumber(digits);
    }

    /** Eleven ASCII digits, leading zeros kept: for the sealed store and the centre only. */
    public String digits() {
        return this.digits;
    }

    /** As people read it: {@code 85.07.30-033.28}. */
    public String readable() {
        return "%s.%s.%s-%s.%s"
                .formatted(
                        this.digits.substring(0, 2),
                        this.digits.substring(2, 4),
                        this.digits.substring(4, 6),
                        this.digits.substring(6, 9),
                        this.digits.substring(9));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalNumber number && number.digits.equals(this.digits);
    }

    @Override
    public int hashCode() {
        return this.digits.hashCode();
    }

    @Override
    public String toString() {
        return "NationalNumber[redacted]";
    }
}
