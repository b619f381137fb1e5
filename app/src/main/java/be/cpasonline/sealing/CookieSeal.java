package be.cpasonline.sealing;

import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals what a browser carries for us and may neither read nor change; every node opens it. */
@Component
public class CookieSeal {

    private final MasterKeys masterKeys;

    CookieSeal(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** The value for the cookie of that name, in characters every cookie may hold. */
    public String seal(String cookie, byte[] plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(this.masterKeys.sealFor(cookie, plain));
    }

    /** What that cookie carries; empty when it is another's, changed, or older than the keys. */
    public Optional<byte[]> open(String cookie, String value) {
        try {
            return Optional.of(
                    this.masterKeys.openFor(cookie, Base64.getUrlDecoder().decode(value)));
        } catch (IllegalArgumentException | BrokenSeal notOurs) {
            return Optional.empty();
        }
    }
}
