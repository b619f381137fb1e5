package be.cpasonline.callout;

/** Why an address gave no answer, or may not be called at all; codes are stored and stay. */
public enum NoAnswer {
    /** No absolute address with a host, or one with a user name or a fragment. */
    MALFORMED("malformedAddress"),
    NOT_HTTPS("notHttps"),
    /** The name stands for an address inside some network, or for one of no single machine. */
    NOT_PUBLIC("notPublic"),
    NAME_NOT_FOUND("nameNotFound"),
    UNREACHABLE("unreachable"),
    TIMEOUT("timeout"),
    /** The certificate is not of that name, or nobody known vouches for it. */
    NO_TRUST("certificateRefused"),
    NO_HTTP("notHttp");

    private final String code;

    NoAnswer(String code) {
        this.code = code;
    }

    /** The stable word. */
    public String code() {
        return this.code;
    }
}
