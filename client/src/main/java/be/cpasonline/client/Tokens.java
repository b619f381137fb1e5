package be.cpasonline.client;

/** Where the access token of the centre comes from; a vendor with its own way of getting tokens brings its own. */
public interface Tokens {

    /** One that is good for at least the next call. */
    String current();

    /** The service did not believe that one: the next {@link #current()} must be another. */
    void refused(String token);
}
