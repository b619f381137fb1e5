package be.cpasonline.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes eleven digits a possible number. When in doubt it accepts: a wrong refusal costs a right, a wrong
 * acceptance costs the centre a look-up. Royal decrees of 8 February 1991, 25 November 1997 and 13 October 1998.
 */
final class NationalNumberRules {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u2212.,/_]");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\p{Nd}{11}");

    private NationalNumberRules() {}

    /** Eleven ASCII digits out of what was typed, on whatever keyboard; empty when something else stands there too. */
    static Optional<String> digitsOf(String typed) {
        var bare = SEPARATORS.matcher(typed).replaceAll("");
        return ELEVEN_DIGITS.matcher(bare).matches() ? Optional.of(asciiDigits(bare)) : Optional.empty();
    }

    static boolean plausible(String digits, LocalDate today) {
        return centuryOf(digits)
                .filter(century -> counterPossible(digits) && birthPossible(digits, century, today))
                .isPresent();
    }

    /** Whether the last two of eleven ASCII digits are the check of the others. */
    static boolean checked(String digits) {
        return centuryOf(digits).isPresent();
    }

    /** The two checks never give the same value, so the one that holds tells the century. */
    private static Optional<Integer> centuryOf(String digits) {
        if (checks(digits, "")) {
            return Optional.of(1900);
        }
        return checks(digits, "2") ? Optional.of(2000) : Optional.empty();
    }

    /** The check is 97 less the rest of the first nine digits, a 2 put before them for births from 2000 on. */
    private static boolean checks(String digits, String century) {
        long body = Long.parseLong(century + digits.substring(0, 9));
        return 97 - body % 97 == number(digits, 9, 11);
    }

    /** A national register number never has the counter 000 or 999; a BIS number, with a marked month, may. */
    private static boolean counterPossible(String digits) {
        int counter = number(digits, 6, 9);
        return number(digits, 2, 4) >= 20 || counter > 0 && counter < 999;
    }

    /** BIS numbers add 20 or 40 to the month. A month of 00 turns the day into a mere counter. */
    private static boolean birthPossible(String digits, int century, LocalDate today) {
        int year = century + number(digits, 0, 2);
        int marked = number(digits, 2, 4);
        int month = marked % 20;
        if (marked > 52 || month > 12) {
            return false;
        }
        return month == 0 ? year <= today.getYear() : dayPossible(YearMonth.of(year, month), digits, today);
    }

    /** Day 00 is an unknown day. A 30 February is left to the register: some foreign documents state one. */
    private static boolean dayPossible(YearMonth month, String digits, LocalDate today) {
        int day = number(digits, 4, 6);
        var earliest = month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
        return day <= 31 && !earliest.isAfter(today);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static String asciiDigits(String bare) {
        return bare.codePoints()
                .map(digit -> '0' + Character.digit(digit, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
