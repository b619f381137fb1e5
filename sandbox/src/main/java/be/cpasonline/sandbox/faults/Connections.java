package be.cpasonline.sandbox.faults;

import be.cpasonline.sandbox.OnlyInSandbox;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes a connection in the middle of an answer, or before one: no servlet can, the container must. */
@Component
@OnlyInSandbox
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String CLOSED = Connections.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.addEngineValves(new ClosingValve());
    }

    /** Has the connection closed once everybody is done with the call; what was not flushed is never sent. */
    static void close(HttpServletRequest request) {
        request.setAttribute(CLOSED, true);
    }

    private static final class ClosingValve extends ValveBase {

        ClosingValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
            if (request.getAttribute(CLOSED) != null) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }
    }
}
