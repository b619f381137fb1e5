package be.cpasonline.machines;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Keeps who is really at the other end of the connection, which no header of a proxy or of anybody else replaces. */
final class PeerAddress extends ValveBase {

    private static final String PEER = PeerAddress.class.getName();

    PeerAddress() {
        super(true);
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(PEER));
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(PEER, request.getPeerAddr());
        getNext().invoke(request, response);
    }
}
