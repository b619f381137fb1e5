package be.cpasonline.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import java.util.UUID;

/** The key of one request. What it seals is bound to that request and to the column's name; it cannot be printed. */
public final class DataKey {

    private final UUID request;
    private final byte[] bytes;
    private final Aead cipher;

    DataKey(UUID request, byte[] bytes) {
        this.request = request;
        this.bytes = bytes;
        this.cipher = Cipher.under(bytes);
    }

    /** A new random key for that request. */
    public static DataKey of(UUID request) {
        return new DataKey(request, Random.randBytes(Cipher.KEY_BYTES));
    }

    /** The bytes for that column. */
    public byte[] seal(String column, byte[] plain) {
        return Cipher.sealed(this.cipher, plain, boundTo(column));
    }

    /**
     * What was sealed for that column of this request.
     *
     * @throws BrokenSeal for bytes of another request, column or key
     */
    public byte[] open(String column, byte[] sealed) {
        return Cipher.opened(this.cipher, sealed, boundTo(column), "a sealed column");
    }

    /** The request whose key it is. */
    public UUID request() {
        return this.request;
    }

    byte[] bytes() {
        return this.bytes;
    }

    private byte[] boundTo(String column) {
        return Cipher.utf8(this.request + "/" + column);
    }

    @Override
    public String toString() {
        return "DataKey[redacted]";
    }
}
