package be.cpasonline.handover;

import be.cpasonline.machines.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;

/**
 * One call by which software hands something over.
 *
 * @param named the request, as the address names it
 */
record Handing(Caller caller, String named, HttpServletRequest request, InputStream body) {

    @Override
    public String toString() {
        return "Handing[redacted]";
    }
}
