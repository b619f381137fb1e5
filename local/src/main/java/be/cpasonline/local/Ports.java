package be.cpasonline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
final class Ports {

    /** Below those that systems hand out to outgoing connections, which would take one that is free and not yet used. */
    private static final int FIRST = 20_000;

    private static final int BEHIND_LAST = 32_000;

    private Ports() {}

    /**
     * That port, or any free one for 0.
     *
     * @throws Refusal when the port is taken, naming the option that chooses another
     */
    static int free(int wanted, String option) {
        if (wanted == 0) {
            return any();
        }
        if (!isFree(wanted)) {
            throw Refusal.toStart("Port " + wanted + " is taken. Choose another with " + option + ".");
        }
        return wanted;
    }

    private static int any() {
        return ThreadLocalRandom.current()
                .ints(FIRST, BEHIND_LAST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
