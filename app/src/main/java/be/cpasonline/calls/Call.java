package be.cpasonline.calls;

import be.cpasonline.language.Language;
import be.cpasonline.machines.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of a call before it is answered: its language, our trace of it and the caller's. */
public record Call(Language language, String trace, Optional<String> callersTrace) {

    /** The path under which this API stands; only the major version is part of it. */
    public static final String BASE = "/REST/cpasOnline/v1";

    private static final String TRACE = "BelGov-Trace-Id";
    private static final Pattern WELL_FORMED_TRACE = Pattern.compile("[A-Za-z0-9-]{1,36}");

    static Call of(HttpServletRequest request, String trace) {
        return new Call(
                languageOf(request),
                trace,
                Optional.ofNullable(request.getHeader(TRACE))
                        .filter(callers -> WELL_FORMED_TRACE.matcher(callers).matches()));
    }

    /** The one that this request is; only behind the door of the API. */
    public static Call current(HttpServletRequest request) {
        return CallFilter.callOf(request);
    }

    /** The software that this call was let in for; empty as long as, or when, no door of tokens let it in. */
    public static Optional<Caller> caller(HttpServletRequest request) {
        return TokenDoor.callerOf(request);
    }

    /** Puts on the answer what every answer says of the call. */
    void introduce(HttpServletResponse response) {
        response.setHeader(TRACE, this.trace);
        this.callersTrace.ifPresent(callers -> response.setHeader("BelGov-Related-Trace-Id", callers));
        response.setHeader("Content-Language", this.language.tag());
    }

    /** English for whoever names none of ours: whoever reads it writes software. */
    private static Language languageOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .map(header -> Language.preferred(header, Language.ENGLISH))
                .orElse(Language.ENGLISH);
    }
}
