package be.cpasonline.request;

import java.util.Arrays;

/** How a request reached its centre; all but the first are entered by hand by an agent. Circular § 8.3. */
public enum Channel {
    /** Sent with the electronic form; recording equals signature. Art. 58 § 1 of the law of 8 July 1976. */
    ONLINE("online"),
    /** Said at the desk or by phone, and signed in the register. */
    ORAL("oral"),
    /** A signed letter, or a form of the centre. */
    WRITTEN("written"),
    /** The centre acts without being asked. Law of 26 May 2002, art. 18 § 1. */
    OWN_INITIATIVE("ownInitiative"),
    /** Sent on by a centre that held itself not competent. Law of 26 May 2002, art. 18 § 4. */
    TRANSFER("transfer");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** As it is stored and written in texts. */
    public String code() {
        return this.code;
    }

    /**
     * The channel of that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Channel ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such channel"));
    }
}
