package be.cpasonline.client.software;

import be.cpasonline.client.NoAnswerException;
import be.cpasonline.client.ProblemException;
import be.cpasonline.client.keys.CannotOpenException;
import be.cpasonline.client.webhook.SignalVerifier;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Pulls once, or for ever. */
record Pulling(Pull pull, DataFolder folder) {

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

    int once() {
        this.pull.pass();
        tell();
        return this.folder.setAside().isEmpty() ? 0 : 1;
    }

    /** A signal shortens the wait; without one the list is asked as often as the service wishes: a signal may get lost. */
    int watching(String listen, String address, Subscribed subscribed) throws InterruptedException {
        var target = URI.create(address);
        var colon = listen.lastIndexOf(':');
        var socket = new InetSocketAddress(listen.substring(0, Math.max(colon, 0)), port(listen.substring(colon + 1)));
        var subscription = subscribed.to(target);
        var verifier = new SignalVerifier(centre -> List.of(subscription.secret()), Clock.systemUTC());
        var path = target.getPath().isEmpty() ? "/" : target.getPath();
        try (var watch = Watch.at(socket, path, verifier)) {
            System.out.println("Listening on port " + watch.port());
            while (true) {
                watch.await(passed());
            }
        }
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException no) {
            throw new Misuse("--listen needs an address such as 127.0.0.1:8900.");
        }
    }

    private Duration passed() {
        try {
            var wait = this.pull.pass();
            tell();
            return wait;
        } catch (ProblemException | NoAnswerException | CannotOpenException failed) {
            System.err.println(failed.getMessage());
            return AFTER_A_FAILURE;
        }
    }

    private void tell() {
        System.out.println("Pulled: " + this.pull.counted() + ", set aside: "
                + this.folder.setAside().size());
    }
}
