package be.cpasonline.provider;

/** An authorization server whose configuration or keys cannot be had now: its tokens can be neither believed nor refused. */
public final class UnreachableIssuer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreachableIssuer() {
        super("the authorization server cannot be reached");
    }
}
