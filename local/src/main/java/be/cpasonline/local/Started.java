package be.cpasonline.local;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started so far, so that it can be ended, the last first, at any moment and only once. */
final class Started implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Started.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean ended;

    <T extends AutoCloseable> T with(T part) {
        synchronized (this.parts) {
            if (!this.ended) {
                this.parts.push(part);
                return part;
            }
        }
        end(part);
        throw new IllegalStateException("ended while starting");
    }

    @Override
    public void close() {
        synchronized (this.parts) {
            this.ended = true;
            while (!this.parts.isEmpty()) {
                end(this.parts.pop());
            }
        }
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception stuck) {
            LOG.warn("{} did not end cleanly", part.getClass().getSimpleName(), stuck);
        }
    }
}
