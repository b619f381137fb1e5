package be.cpasonline.draft;

import java.util.Optional;

/**
 * What a login told us, until the request is sent: the code of the identification, the eleven digits if any, the names.
 * {@code mustRepeat} once half an hour passed without a page.
 */
public record LoggedIn(
        String code, Optional<String> digits, String lastName, Optional<String> firstName, boolean mustRepeat) {

    LoggedIn outlived() {
        return new LoggedIn(this.code, this.digits, this.lastName, this.firstName, true);
    }

    @Override
    public String toString() {
        return "LoggedIn[redacted]";
    }
}
