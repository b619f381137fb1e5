package be.cpasonline.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys that wrap data keys: the primary one wraps, the older ones still open. */
@Component
public class MasterKeys {

    private final KeysetHandle keyset;
    private final Aead cipher;

    MasterKeys(@Value("${cpas-online.master-keys}") String keyset) {
        this.keyset = Keyset.MASTER.parsed(keyset);
        this.cipher = Keyset.primitive(this.keyset, Aead.class);
    }

    /** The key wrapped by the primary master key, bound to its request. */
    public WrappedKey wrap(DataKey key) {
        return new WrappedKey(primary(), Cipher.sealed(this.cipher, key.bytes(), boundTo(key.request())));
    }

    /**
     * The data key of that request.
     *
     * @throws BrokenSeal when it is wrapped for another request, or by a master key that is gone
     */
    public DataKey unwrap(UUID request, WrappedKey wrapped) {
        return new DataKey(request, Cipher.opened(this.cipher, wrapped.wrapped(), boundTo(request), "a data key"));
    }

    /** Whether the primary master key wrapped it, so that rotation may pass it by. */
    public boolean isCurrent(WrappedKey wrapped) {
        return wrapped.masterKey() == primary();
    }

    /** One key for that purpose from each master key, the primary's first. */
    Stream<byte[]> derivedFor(String purpose) {
        var others = IntStream.range(0, this.keyset.size())
                .mapToObj(this.keyset::getAt)
                .filter(entry -> !entry.isPrimary());
        return Stream.concat(Stream.of(this.keyset.getPrimary()), others)
                .map(entry -> Cipher.derived(secretOf(entry), purpose));
    }

    private long primary() {
        return Integer.toUnsignedLong(this.keyset.getPrimary().getId());
    }

    private static byte[] secretOf(KeysetHandle.Entry entry) {
        if (entry.getKey() instanceof AesGcmKey key) {
            return key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        }
        throw new UnusableKeyset(Keyset.MASTER.setting(), new GeneralSecurityException("not an AES-GCM key"));
    }

    private static byte[] boundTo(UUID request) {
        return Cipher.utf8(request + "/data key");
    }
}
