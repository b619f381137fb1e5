package be.cpasonline.sandbox.conformance;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** An answer whose body is copied while it goes out, up to a size; for as long as the call lasts. */
final class HeardAnswer extends HttpServletResponseWrapper {

    private final int longest;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private boolean tooLong;

    HeardAnswer(HttpServletResponse response, int longest) {
        super(response);
        this.longest = longest;
    }

    /** Empty when there was none, or more than can be copied. */
    byte[] body() {
        return this.tooLong ? new byte[0] : this.copy.toByteArray();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        this.copy.reset();
    }

    @Override
    public void reset() {
        super.reset();
        this.copy.reset();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Heard(super.getOutputStream());
    }

    private void copy(byte[] bytes, int from, int count) {
        if (this.tooLong || this.copy.size() + count > this.longest) {
            this.tooLong = true;
            this.copy.reset();
        } else {
            this.copy.write(bytes, from, count);
        }
    }

    private final class Heard extends ServletOutputStream {

        private final ServletOutputStream body;

        private Heard(ServletOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int one) throws IOException {
            this.body.write(one);
            copy(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            this.body.write(bytes, from, count);
            copy(bytes, from, count);
        }

        @Override
        public void flush() throws IOException {
            this.body.flush();
        }

        @Override
        public void close() throws IOException {
            this.body.close();
        }

        @Override
        public boolean isReady() {
            return this.body.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            this.body.setWriteListener(listener);
        }
    }
}
