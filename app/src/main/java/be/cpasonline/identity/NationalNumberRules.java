package be.cpasonline.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes eleven digits a possible number. When in doubt it accepts: a wrong refusal costs a right. */
final class NationalNumberRules {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f.,/_\\p{Pd}\\u2212]");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");

    private NationalNumberRules() {}

    static Optional<String> digitsOf(String typed) {
        var digits = SEPARATORS.matcher(typed).replaceAll("");
        return ELEVEN_DIGITS.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    static boolean plausible(String digits, LocalDate today) {
        return (checks(digits, "") || checks(digits, "2")) && datePossible(digits, today);
    }

    /** The check is 97 less the rest of the first nine digits, a 2 put before them for births from 2000 on. */
    private static boolean checks(String digits, String century) {
        long body = Long.parseLong(century + digits.substring(0, 9));
        return 97 - body % 97 == Integer.parseInt(digits.substring(9));
    }

    /** BIS numbers add 20 or 40 to the month; month 00 makes the day a mere counter. */
    private static boolean datePossible(String digits, LocalDate today) {
        int marked = Integer.parseInt(digits.substring(2, 4));
        int month = marked % 20;
        if (marked > 52 || month > 12) {
            return false;
        }
        int day = Integer.parseInt(digits.substring(4, 6));
        return month == 0 || day <= 31;
    }
}
