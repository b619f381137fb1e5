package be.cpasonline.centrekeys;

/** Why a well-formed key is none to which anything may be sealed; names the member, never its value. */
final class UnusableKey extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;
    private final String member;

    UnusableKey(String why, String member) {
        super(why);
        this.why = why;
        this.member = member;
    }

    /** The key of the explanation. */
    String why() {
        return this.why;
    }

    String member() {
        return this.member;
    }
}
