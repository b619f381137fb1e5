package be.cpasonline.form;

import be.cpasonline.request.Reachability;
import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Optional;

/** What is wrong with an address as it was typed: only what no mail could ever reach. */
final class Emails {

    private static final EmailValidator REACHABLE = JMail.strictValidator()
            .requireTopLevelDomain()
            .disallowIpDomain()
            .disallowObsoleteWhitespace()
            .disallowQuotedIdentifiers()
            .disallowExplicitSourceRouting();

    private Emails() {}

    /** {@code missing} or {@code wrong}; empty for an address that can be written to. */
    static Optional<String> mistakeIn(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("missing");
        }
        return typed.length() <= Reachability.LONGEST_EMAIL && REACHABLE.isValid(typed)
                ? Optional.empty()
                : Optional.of("wrong");
    }
}
