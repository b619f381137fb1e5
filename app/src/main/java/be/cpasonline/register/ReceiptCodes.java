package be.cpasonline.register;

import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.BlindToken.Purpose;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The code inside a request by which the software of a centre confirms that it arrived whole: nobody can tell it who has
 * not read the request. Circular § 8.2.
 */
@Component
public class ReceiptCodes {

    private static final int NO_CENTRE = 0;
    private static final int BYTES = 16;

    private final BlindIndexes hashes;

    ReceiptCodes(BlindIndexes hashes) {
        this.hashes = hashes;
    }

    /** The code of the request of that public id: 22 characters. */
    public String of(UUID publicId) {
        return code(this.hashes.token(Purpose.RECEIPT, NO_CENTRE, publicId.toString()));
    }

    /** Whether it is the code of that request, under any key still kept. */
    public boolean confirms(UUID publicId, String code) {
        var given = code.getBytes(StandardCharsets.UTF_8);
        return this.hashes.search(Purpose.RECEIPT, NO_CENTRE, publicId.toString()).stream()
                .map(token -> code(token).getBytes(StandardCharsets.UTF_8))
                .anyMatch(known -> MessageDigest.isEqual(known, given));
    }

    private static String code(BlindToken token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(token.token(), BYTES));
    }
}
