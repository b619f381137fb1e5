package be.cpasonline.identity;

import java.time.LocalDate;

/**
 * Invented numbers, made by the rule and given to nobody we know of: {@code bornOn("1990-02-01").bis().digits()}. The
 * counter is chosen high on purpose, where a real register rarely comes.
 */
public record NationalNumbers(LocalDate birth, int monthMark, int counter) {

    /** A national register number of someone born that day. */
    public static NationalNumbers bornOn(String day) {
        return new NationalNumbers(LocalDate.parse(day), 0, 987);
    }

    /** A BIS number whose holder's sex was known. */
    public NationalNumbers bis() {
        return new NationalNumbers(this.birth, 40, this.counter);
    }

    /** A BIS number whose holder's sex was not known. */
    public NationalNumbers bisOfUnknownSex() {
        return new NationalNumbers(this.birth, 20, this.counter);
    }

    /** Another person born the same day; 0 to 999. */
    public NationalNumbers counting(int another) {
        return new NationalNumbers(this.birth, this.monthMark, another);
    }

    /** Eleven digits. */
    public String digits() {
        return withDate("%02d%02d%02d"
                .formatted(
                        this.birth.getYear() % 100,
                        this.birth.getMonthValue() + this.monthMark,
                        this.birth.getDayOfMonth()));
    }

    /** Eleven digits that begin with these six instead of the birth date: for unknown dates. */
    public String withDate(String sixDigits) {
        var nine = sixDigits + "%03d".formatted(this.counter);
        return nine + "%02d".formatted(check(nine, this.birth.getYear() >= 2000));
    }

    /** The number itself. */
    public NationalNumber number() {
        return NationalNumber.kept(digits());
    }

    static long check(String nineDigits, boolean from2000) {
        return 97 - Long.parseLong((from2000 ? "2" : "") + nineDigits) % 97;
    }
}
