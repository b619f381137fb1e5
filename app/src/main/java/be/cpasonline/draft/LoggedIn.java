package be.cpasonline.draft;

import java.util.Optional;

/**
 * What a login told us, until the request is sent: the code of the method and the level, the eleven digits if any, the
 * names, and what the provider knows besides, which is offered and never taken.
 *
 * @param mail an address the provider knows
 * @param language the tag of the language it says the person prefers
 */
public record LoggedIn(
        String code,
        int level,
        Optional<String> digits,
        String lastName,
        Optional<String> firstName,
        Optional<String> mail,
        Optional<String> language,
        Standing standing) {

    /** Whether the login counts. */
    public enum Standing {
        /** It says who the applicant is. */
        COUNTS,
        /** Half an hour passed without a page: it must be made again. */
        OUTLIVED,
        /** Its number is not the one that was typed before: the person must say who the applicant is. */
        QUESTIONED
    }

    /** The same in another standing. */
    public LoggedIn standing(Standing other) {
        return new LoggedIn(
                this.code, this.level, this.digits, this.lastName, this.firstName, this.mail, this.language, other);
    }

    /** Whether it must be made again. */
    public boolean mustRepeat() {
        return this.standing == Standing.OUTLIVED;
    }

    /** Whether the person must first say who the applicant is. */
    public boolean questioned() {
        return this.standing == Standing.QUESTIONED;
    }

    @Override
    public String toString() {
        return "LoggedIn[redacted]";
    }
}
