package be.cpasonline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class Ports {

    private Ports() {}

    /**
     * That port, or any free one for 0.
     *
     * @throws Refusal when the port is taken, naming the option that chooses another
     */
    static int free(int wanted, String option) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return probe.getLocalPort();
        } catch (IOException taken) {
            throw Refusal.toStart("Port " + wanted + " is taken. Choose another with " + option + ".");
        }
    }
}
