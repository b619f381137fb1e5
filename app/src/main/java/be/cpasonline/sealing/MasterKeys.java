package be.cpasonline.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.util.UUID;
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

    /** What a browser carries: sealed by the primary key, opened by any, never to be taken for a data key. */
    byte[] sealFor(String bearer, byte[] plain) {
        return Cipher.sealed(this.cipher, plain, Cipher.utf8("cookie/" + bearer));
    }

    byte[] openFor(String bearer, byte[] sealed) {
        return Cipher.opened(this.cipher, sealed, Cipher.utf8("cookie/" + bearer), "a cookie");
    }

    /** What the service keeps outside of any request, never to be taken for a cookie or a data key. */
    byte[] sealKept(String name, byte[] plain) {
        return Cipher.sealed(this.cipher, plain, Cipher.utf8("kept/" + name));
    }

    byte[] openKept(String name, byte[] sealed) {
        return Cipher.opened(this.cipher, sealed, Cipher.utf8("kept/" + name), "what was kept");
    }

    private long primary() {
        return Integer.toUnsignedLong(this.keyset.getPrimary().getId());
    }

    private static byte[] boundTo(UUID request) {
        return Cipher.utf8("data key/" + request);
    }
}
