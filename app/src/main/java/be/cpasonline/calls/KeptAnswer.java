package be.cpasonline.calls;

import java.util.Optional;

/**
 * The answer to a call that created something, as it is kept for a repetition of it.
 *
 * @param call the hash of the method, the address and the body with which it was made
 */
record KeptAnswer(byte[] call, Optional<String> location, byte[] body) {

    @Override
    public String toString() {
        return "KeptAnswer[redacted]";
    }
}
