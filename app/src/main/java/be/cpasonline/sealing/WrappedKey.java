package be.cpasonline.sealing;

/** A data key as it is stored: wrapped by the master key of that id. */
public record WrappedKey(long masterKey, byte[] wrapped) {

    @Override
    public String toString() {
        return "WrappedKey[redacted]";
    }
}
