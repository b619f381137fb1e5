package be.cpasonline.sealing;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keyed hashes that find a sealed value without opening it: bound to a purpose and a centre, comparable nowhere else. */
@Component
public class BlindIndexes {

    private static final int TOKEN_BYTES = 32;

    private final PrfSet keys;
    private final Map<Integer, Prf> byId;

    BlindIndexes(@Value("${cpas-online.index-keys}") String keyset) {
        this.keys = Keyset.primitive(Keyset.INDEX.parsed(keyset), PrfSet.class);
        try {
            this.byId = this.keys.getPrfs();
        } catch (GeneralSecurityException unusable) {
            throw new UnusableKeyset(Keyset.INDEX.setting(), unusable);
        }
    }

    /** The token to store, under the primary key. */
    public BlindToken token(BlindToken.Purpose purpose, int centre, String value) {
        return token(this.keys.getPrimaryId(), purpose, centre, value);
    }

    /** Every token under which that value may have been stored, one for each key still kept. */
    public List<BlindToken> search(BlindToken.Purpose purpose, int centre, String value) {
        return this.byId.keySet().stream()
                .map(id -> token(id, purpose, centre, value))
                .toList();
    }

    private BlindToken token(Integer id, BlindToken.Purpose purpose, int centre, String value) {
        var key = this.byId.get(id);
        if (key == null) {
            throw new IllegalStateException("no such index key");
        }
        try {
            var token = key.compute(bound(purpose, centre, value), TOKEN_BYTES);
            return new BlindToken(purpose, Integer.toUnsignedLong(id), token);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a token cannot be made", failed);
        }
    }

    private static byte[] bound(BlindToken.Purpose purpose, int centre, String value) {
        var text = Cipher.utf8(value);
        return ByteBuffer.allocate(2 * Integer.BYTES + text.length)
                .putInt(purpose.number())
                .putInt(centre)
                .put(text)
                .array();
    }
}
