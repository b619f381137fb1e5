package be.cpasonline.book;

import java.time.LocalDate;
import java.time.Year;

/** Days of reception from {@code first} to {@code last}, both included. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    /** A whole calendar year, as registers are numbered. */
    public static Period of(Year year) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
}
