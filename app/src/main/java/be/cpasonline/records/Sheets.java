package be.cpasonline.records;

import be.cpasonline.request.DraftClaim;
import be.cpasonline.sealing.DraftSeal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Each form that is handed out carries a secret of its own: sent twice, it is one request. */
final class Sheets {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Sheets() {}

    static String drawn() {
        var secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Empty when it is none of ours. */
    static Optional<DraftClaim> claim(String sheet) {
        return hash(sheet).map(DraftClaim::new);
    }

    /** The hash of a secret of 32 bytes in an address or a form; empty for anything else. */
    static Optional<byte[]> hash(String secret) {
        try {
            var bytes = Base64.getUrlDecoder().decode(secret);
            return bytes.length == BYTES ? Optional.of(DraftSeal.id(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
