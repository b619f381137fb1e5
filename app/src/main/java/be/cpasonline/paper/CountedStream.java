package be.cpasonline.paper;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Knows how many bytes went through it. Closing it closes nothing. */
final class CountedStream extends FilterOutputStream {

    private long count;

    CountedStream(OutputStream out) {
        super(out);
    }

    long count() {
        return this.count;
    }

    @Override
    public void write(int one) throws IOException {
        this.out.write(one);
        this.count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        this.out.write(bytes, from, length);
        this.count += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
