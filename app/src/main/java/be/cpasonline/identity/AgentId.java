package be.cpasonline.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The agent for whom the software of a centre acts, by a pseudonym that the software made: 1 to 64 letters, digits, dots,
 * dashes and underscores, in which no national number stands.
 */
public record AgentId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{2}[._-]?[0-9]{2}[._-]?[0-9]{2}[._-]?[0-9]{3}[._-]?[0-9]{2}(?![0-9])");
    private static final Pattern SEPARATORS = Pattern.compile("[._-]");

    /**
     * Takes it as the software wrote it.
     *
     * @throws IllegalArgumentException when it has another form or names a person
     */
    public AgentId {
        if (!wellFormed(value) || holdsNationalNumber(value)) {
            throw new IllegalArgumentException("no pseudonym of an agent");
        }
    }

    /** The pseudonym; empty when the text has another form or names a person. */
    public static Optional<AgentId> find(String text) {
        return wellFormed(text) && !holdsNationalNumber(text) ? Optional.of(new AgentId(text)) : Optional.empty();
    }

    /** Whether the text has the form of one, whatever it says. */
    public static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** Eleven digits whose check holds, however they are parted: by chance one in fifty, which costs another pseudonym. */
    private static boolean holdsNationalNumber(String text) {
        return LIKE_A_NUMBER
                .matcher(text)
                .results()
                .map(found -> SEPARATORS.matcher(found.group()).replaceAll(""))
                .anyMatch(NationalNumberRules::checked);
    }
}
