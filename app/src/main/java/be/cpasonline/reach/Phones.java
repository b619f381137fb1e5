package be.cpasonline.reach;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;

/** Phone numbers as people write them; none is refused, a doubtful one is only remarked on. */
final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /** The number as it was typed; empty when nothing was. */
    static Optional<String> written(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(typed);
    }

    /** Whether nobody may answer under that number; without a country it is taken for a Belgian one. */
    static boolean doubtful(String number) {
        try {
            return !NUMBERS.isValidNumber(NUMBERS.parse(number, "BE"));
        } catch (NumberParseException unreadable) {
            return true;
        }
    }
}
