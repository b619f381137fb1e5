package be.cpasonline.preferences;

import java.util.Optional;
import java.util.UUID;

/** An address that mails to a centre go to; {@code own} is its number when the centre typed it, empty for its public one. */
public record Recipient(Optional<UUID> own, String address) {

    boolean sameAddress(Recipient other) {
        return this.address.equalsIgnoreCase(other.address);
    }

    @Override
    public String toString() {
        return "Recipient[redacted]";
    }
}
