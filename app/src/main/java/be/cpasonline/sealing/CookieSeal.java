package be.cpasonline.sealing;

import com.google.crypto.tink.Aead;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals what a browser carries for us and may neither read nor change; every node opens it. */
@Component
public class CookieSeal {

    private static final String PURPOSE = "cpas-online cookie";

    private final List<Aead> keys;

    CookieSeal(MasterKeys masterKeys) {
        this.keys = masterKeys.derivedFor(PURPOSE).map(Cipher::under).toList();
    }

    /** The value for the cookie of that name, in characters every cookie may hold. */
    public String seal(String cookie, byte[] plain) {
        var sealed = Cipher.sealed(this.keys.getFirst(), plain, Cipher.utf8(cookie));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What that cookie carries; empty when it is another's, changed, or older than the keys. */
    public Optional<byte[]> open(String cookie, String value) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(value);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return this.keys.stream()
                .flatMap(key -> open(key, sealed, cookie).stream())
                .findFirst();
    }

    private static Optional<byte[]> open(Aead key, byte[] sealed, String cookie) {
        try {
            return Optional.of(Cipher.opened(key, sealed, Cipher.utf8(cookie), "a cookie"));
        } catch (BrokenSeal underAnotherKey) {
            return Optional.empty();
        }
    }
}
