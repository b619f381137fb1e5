package be.cpasonline.sealing;

/** One entry of a blind index: 32 bytes, with the id of the index key that made them. */
public record BlindToken(Purpose purpose, long indexKey, byte[] token) {

    /** What a token is compared for; numbers and codes are stored and stay. */
    public enum Purpose {
        NUMBER(1, "number"),
        WORD(2, "word"),
        NAME_AND_BIRTH(3, "nameAndBirth"),
        /** How often an address was written to lately; bound to no centre (0). */
        ADDRESS(4, "address"),
        /** What a login provider calls someone who works here; bound to no centre (0). */
        SUBJECT(5, "subject"),
        /** The login with which a session of theirs began, so that the provider can end it; bound to no centre (0). */
        LOGIN(6, "login"),
        /** What confirms that a request arrived whole at the software of a centre; never stored, bound to no centre (0). */
        RECEIPT(7, "receipt");

        private final int number;
        private final String code;

        Purpose(int number, String code) {
            this.number = number;
            this.code = code;
        }

        int number() {
            return this.number;
        }

        /** The code in store. */
        public String code() {
            return this.code;
        }
    }

    @Override
    public String toString() {
        return "BlindToken[redacted]";
    }
}
