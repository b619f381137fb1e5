package be.cpasonline;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Counts, under the driver, how often a thread wrote to the database and then had to wait for its answer. */
public final class RoundTrips extends SocketFactory {

    private static final ThreadLocal<Count> COUNT = ThreadLocal.withInitial(Count::new);

    /** How many the work of this thread costs. */
    public static int of(Runnable work) {
        var before = COUNT.get().answered;
        work.run();
        return COUNT.get().answered - before;
    }

    @Override
    public Socket createSocket() {
        return new CountingSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return SocketFactory.getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return SocketFactory.getDefault().createSocket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return SocketFactory.getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return SocketFactory.getDefault().createSocket(host, port, localHost, localPort);
    }

    private static final class Count {
        private boolean asked;
        private int answered;
    }

    private static final class CountingSocket extends Socket {

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    COUNT.get().asked = true;
                    this.out.write(bytes, from, length);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    var count = COUNT.get();
                    if (count.asked) {
                        count.asked = false;
                        count.answered++;
                    }
                    return super.read(bytes, from, length);
                }
            };
        }
    }
}
