package be.cpasonline.sealing;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals what a browser alone may read again: the key is derived from its secret, which we do not keep. */
@Component
public class DraftSeal {

    private static final String PURPOSE = "cpas-online draft";

    DraftSeal() {}

    /** Under which 32 bytes the service stores what belongs to this secret. */
    public static byte[] id(byte[] secret) {
        return Cipher.hash(secret);
    }

    /** The plain bytes sealed for the holder of {@code secret}, at least 32 random bytes. */
    public byte[] seal(byte[] secret, byte[] plain) {
        if (secret.length < Cipher.KEY_BYTES) {
            throw new IllegalArgumentException("a browser's secret has at least 32 bytes");
        }
        return Cipher.sealed(Cipher.under(Cipher.derived(secret, PURPOSE)), plain, id(secret));
    }

    /** What was sealed for that secret; empty for another secret or changed bytes. */
    public Optional<byte[]> open(byte[] secret, byte[] sealed) {
        try {
            return Optional.of(
                    Cipher.opened(Cipher.under(Cipher.derived(secret, PURPOSE)), sealed, id(secret), "a draft"));
        } catch (BrokenSeal notTheirs) {
            return Optional.empty();
        }
    }
}
