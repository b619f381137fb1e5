package be.cpasonline.client;

import java.util.Optional;

/**
 * An acknowledgement that arrived whole.
 *
 * @param pdf the document, opened when it was sealed to a key of ours; empty when it was sealed to none of ours
 * @param sealed whether it came sealed: then {@code asItCame} is JSON, else the document itself
 * @param asItCame to be kept
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FetchedDocument(Optional<byte[]> pdf, boolean sealed, byte[] asItCame) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "FetchedDocument[redacted]";
    }
}
