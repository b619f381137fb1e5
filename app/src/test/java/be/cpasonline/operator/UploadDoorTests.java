package be.cpasonline.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The one address that takes a file takes it from the federal service only, and reads nobody else's. */
@ServiceTest
class UploadDoorTests {

    private static final String ADDRESS = "/operator/fr/directory/lists";

    private final MockMvc mvc;

    @LocalServerPort
    private int port;

    @Autowired
    UploadDoorTests(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void whoeverIsNotSignedInIsAnsweredBeforeTheFileHasCome() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST " + ADDRESS + """
                     HTTP/1.1
                    Host: localhost
                    Content-Type: multipart/form-data; boundary=x
                    Content-Length: 2000000

                    """.replace("\n", "\r\n")).getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 303");
        }
    }

    @Test
    void anAgentOfACentreIsRefused() throws Exception {
        var file = new MockMultipartFile("list", "x.csv", "text/csv", new byte[10]);
        assertThat(this.mvc
                        .perform(multipart(ADDRESS)
                                .file(file)
                                .with(AgentLogin.as(Agents.administratorOf(new CentreNumber(550)))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }
}
