package be.cpasonline.records;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.DraftClaim;
import be.cpasonline.sealing.DraftSeal;
import java.nio.ByteBuffer;
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

    /** Bound to the centre: the sheet of another one is only a sheet. Empty when it is none of ours. */
    static Optional<DraftClaim> claim(String sheet, CentreNumber centre) {
        return hash(sheet).map(hash -> new DraftClaim(DraftSeal.id(bound(hash, centre))));
    }

    private static byte[] bound(byte[] hash, CentreNumber centre) {
        return ByteBuffer.allocate(BYTES + Integer.BYTES)
                .put(hash)
                .putInt(centre.value())
                .array();
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
