package be.cpasonline.client;

import java.time.Duration;

/** How to wait between attempts; the usual way is to let the thread sleep. */
@FunctionalInterface
public interface Pauses {

    /** Waits that long. */
    void pause(Duration length) throws InterruptedException;

    /** Lets the calling thread sleep. */
    static Pauses sleeping() {
        return length -> Thread.sleep(length.toMillis());
    }
}
