package be.cpasonline.sandbox.conformance;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import javax.crypto.Mac;

/** A request whose body goes into a mark while the service reads it; nothing of it is kept. */
final class HeardRequest extends HttpServletRequestWrapper {

    private final Mac mark;

    HeardRequest(HttpServletRequest request, Mac mark) {
        super(request);
        this.mark = mark;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Heard(super.getInputStream());
    }

    private final class Heard extends ServletInputStream {

        private final ServletInputStream body;

        private Heard(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int one = this.body.read();
            if (one >= 0) {
                HeardRequest.this.mark.update((byte) one);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = this.body.read(into, from, most);
            if (count > 0) {
                HeardRequest.this.mark.update(into, from, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return this.body.isFinished();
        }

        @Override
        public boolean isReady() {
            return this.body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            this.body.setReadListener(listener);
        }
    }
}
