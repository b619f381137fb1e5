package be.cpasonline.login;

import java.util.Optional;

/**
 * A way to log in as a citizen sees it.
 *
 * @param with {@code eid} or {@code itsme}, as the form sends it
 * @param instead what is read in the place of the button while its first way is switched off
 * @param elsewhere whether another way to log in with the same stands open meanwhile
 */
public record LoginButton(String with, Optional<String> instead, boolean elsewhere) {

    /** Whether it can be pressed. */
    public boolean works() {
        return this.instead.isEmpty() || this.elsewhere;
    }
}
