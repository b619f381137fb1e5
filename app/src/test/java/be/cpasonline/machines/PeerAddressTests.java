package be.cpasonline.machines;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class PeerAddressTests {

    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(request.getRemoteAddr() + " over "
                            + PeerAddress.of(request).orElse("nobody"));
        }
    }

    @Test
    void whatAHeaderSaysOfTheCallerReplacesNobodyAtTheOtherEnd() throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        factory.addEngineValves(new RemoteIpValve());
        new MachineConnections().peerAddresses().customize(factory);
        var server = factory.getWebServer(context ->
                Objects.requireNonNull(context.addServlet("echo", new Echo())).addMapping("/"));
        server.start();
        try (var http = HttpClient.newHttpClient()) {
            var call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", "203.0.113.5");

            assertThat(http.send(call.build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("203.0.113.5 over 127.0.0.1");
        } finally {
            server.stop();
        }
    }
}
