package be.cpasonline.client;

/** The authorization server gives no token: the client, its key or its scopes are not known there. */
public final class TokenRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenRefusedException(int status, String error) {
        super("no token was given: " + status + " " + error);
    }
}
