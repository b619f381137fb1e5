package be.cpasonline.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client of that server, whose pauses are noted instead of waited for. */
final class Connected implements AutoCloseable {

    static final String BASE = "/REST/cpasOnline/v1";

    final Peer peer = new Peer();
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final CentreClient client;

    Connected() {
        this(Duration.ofSeconds(10));
    }

    Connected(Duration answerWithin) {
        var patience =
                new Patience(4, Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofMinutes(2), answerWithin);
        this.client = CentreClient.at(this.peer.at(BASE + "/"))
                .patience(patience)
                .pauses(this.pauses::add)
                .language("nl")
                .tokens(new Tokens() {
                    private int count = 1;

                    @Override
                    public String current() {
                        return "token-" + this.count;
                    }

                    @Override
                    public void refused(String token) {
                        this.count++;
                    }
                });
    }

    Peer says(String call, Said... answers) {
        var parts = call.split(" ");
        return this.peer.says(parts[0] + " " + BASE + parts[1], answers);
    }

    List<Peer.Asked> asked() {
        return this.peer.asked();
    }

    @Override
    public void close() {
        this.peer.close();
    }
}
