package be.cpasonline.reach;

import be.cpasonline.request.Reachability;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with an address as it was typed: only what no mail could ever reach, and other ways of writing an address
 * (remarks, quotes, brackets), which the mail server is not offered and which would pass by the limit of mails to one.
 */
final class Emails {

    private static final EmailValidator REACHABLE = JMail.strictValidator()
            .requireTopLevelDomain()
            .disallowIpDomain()
            .disallowObsoleteWhitespace()
            .disallowQuotedIdentifiers()
            .disallowExplicitSourceRouting();

    private static final Pattern WRITTEN_PLAINLY = Pattern.compile("[^\\s()<>\\[\\]\"\\\\,;:]+");

    private Emails() {}

    /** {@code missing} or {@code wrong}; empty for an address that can be written to. */
    static Optional<String> mistakeIn(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("missing");
        }
        return typed.length() <= Reachability.LONGEST_EMAIL
                        && WRITTEN_PLAINLY.matcher(typed).matches()
                        && REACHABLE.isValid(typed)
                ? Optional.empty()
                : Optional.of("wrong");
    }
}
