package be.cpasonline.provider;

import be.cpasonline.provider.RefusedToken.Reason;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a token must claim to be meant for us, now.
 *
 * @param kind the type in its header, which keeps one kind of token from being taken for another
 * @param audience we, as the issuer knows us
 */
record TokenClaims(Kind kind, String issuer, String audience, Duration skew) {

    /** What a token is for. */
    enum Kind {
        /** It says that somebody logged in, and ends soon. */
        IDENTITY("JWT", true),
        /** It says what is known of somebody; many providers give it no end, since it answers one question. */
        USER_INFO("JWT", false),
        /** It says that a login ended. OpenID Connect Back-Channel Logout 1.0, section 2.4. */
        LOGOUT("logout+jwt", false),
        /** It lets software act, at us and perhaps at others too. RFC 9068, section 2.1. */
        ACCESS("at+jwt", true);

        private final String type;
        private final boolean ends;

        Kind(String type, boolean ends) {
            this.type = type;
            this.ends = ends;
        }
    }

    /** Some providers name no type, or the general one. */
    void checkType(@Nullable JOSEObjectType type) {
        var named = type == null ? JOSEObjectType.JWT.getType() : type.getType().replaceFirst("^application/", "");
        refuseUnless(
                named.equalsIgnoreCase(this.kind.type) || named.equalsIgnoreCase(JOSEObjectType.JWT.getType()),
                Reason.TYPE);
    }

    void check(JWTClaimsSet claims, Instant now) {
        refuseUnless(this.issuer.equals(claims.getIssuer()), Reason.ISSUER);
        refuseUnless(forUs(claims), Reason.AUDIENCE);
        var end = instant(claims.getExpirationTime());
        refuseUnless(end.isPresent() || !this.kind.ends, Reason.EXPIRED);
        refuseUnless(end.filter(until -> !now.isBefore(until.plus(this.skew))).isEmpty(), Reason.EXPIRED);
        refuseUnless(hasBegun(claims.getNotBeforeTime(), now), Reason.NOT_YET_VALID);
        refuseUnless(hasBegun(claims.getIssueTime(), now), Reason.NOT_YET_VALID);
    }

    /** OpenID Connect Core 1.0, section 3.1.3.7: of several audiences the authorized party must be us. */
    private boolean forUs(JWTClaimsSet claims) {
        var audiences = claims.getAudience();
        if (this.kind == Kind.ACCESS) {
            return audiences.contains(this.audience);
        }
        var party = claims.getClaim("azp");
        return audiences.contains(this.audience)
                && (party == null ? audiences.size() == 1 : this.audience.equals(party));
    }

    private boolean hasBegun(@Nullable Date begins, Instant now) {
        return instant(begins).filter(from -> from.isAfter(now.plus(this.skew))).isEmpty();
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static void refuseUnless(boolean holds, Reason reason) {
        if (!holds) {
            throw new RefusedToken(reason);
        }
    }
}
