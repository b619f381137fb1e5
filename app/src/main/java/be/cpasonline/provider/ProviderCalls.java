package be.cpasonline.provider;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Calls to providers: never longer than set, never more than 64 kB back, never on to another address. */
final class ProviderCalls {

    static final int MOST_BYTES = 65_536;

    private ProviderCalls() {}

    static RestClient.Builder within(Duration timeout) {
        var http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(timeout);
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor((request, body, call) -> new Bounded(call.execute(request, body)));
    }

    /** An answer of which at most so much is read, once. */
    private static final class Bounded implements ClientHttpResponse {

        private final ClientHttpResponse answer;
        private @Nullable InputStream body;

        Bounded(ClientHttpResponse answer) {
            this.answer = answer;
        }

        @Override
        public InputStream getBody() throws IOException {
            var read = this.body;
            if (read == null) {
                var bytes = this.answer.getBody().readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new IOException("a provider's answer is too long");
                }
                read = new ByteArrayInputStream(bytes);
                this.body = read;
            }
            return read;
        }

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return this.answer.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return this.answer.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return this.answer.getHeaders();
        }

        @Override
        public void close() {
            this.answer.close();
        }
    }
}
