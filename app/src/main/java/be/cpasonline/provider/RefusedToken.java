package be.cpasonline.provider;

import java.util.Locale;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** A token that is not believed. It carries the reason alone: what stands in such a token is nobody's business. */
public final class RefusedToken extends BadJwtException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RefusedToken(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    /** Why it is not believed. */
    public Reason reason() {
        return this.reason;
    }

    /** What can be wrong with a token. */
    public enum Reason {
        /** It is longer than any honest one. */
        OVERSIZED,
        /** It cannot be read as what it should be. */
        UNREADABLE,
        /** It is signed, or encrypted, in a way that is not on our list, or not at all. */
        ALGORITHM,
        /** It does not say by which key it is signed. */
        KEY_ID_MISSING,
        /** The provider has no such key. */
        KEY_UNKNOWN,
        /** The signature is not that of the key. */
        SIGNATURE,
        /** It cannot be decrypted with any of our keys. */
        ENCRYPTION,
        /** It is of another kind. */
        TYPE,
        /** Another provider issued it. */
        ISSUER,
        /** It was issued for somebody else. */
        AUDIENCE,
        /** It is too old. */
        EXPIRED,
        /** It is from the future. */
        NOT_YET_VALID,
        /** It names nobody, or somebody else than the login. */
        SUBJECT,
        /** It does not say that a login ended, or not in the form this is said in. */
        EVENT;

        /** As it stands in logs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
