package be.cpasonline.local;

import java.io.IOException;

/**
 * A process that ends with this one, also when nobody can tell it any more: a watcher reads from a pipe whose other end
 * is ours, and the system closes that end whatever kills us.
 */
final class Watched implements AutoCloseable {

    private final Process process;
    private final Process watcher;

    private Watched(Process process, Process watcher) {
        this.process = process;
        this.watcher = watcher;
    }

    /** Starts that command under watch. */
    static Watched start(ProcessBuilder command) throws IOException {
        var process = command.start();
        // Woken as well: a process that was made to sleep would hear of its end only then.
        var end = "cat; kill %1$d; kill -CONT %1$d".formatted(process.pid());
        var watcher = new ProcessBuilder("sh", "-c", end)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Watched(process, watcher);
    }

    Process process() {
        return this.process;
    }

    /** What the system does when this process is killed. */
    void letGo() throws IOException {
        this.watcher.getOutputStream().close();
    }

    @Override
    public void close() {
        this.watcher.destroy();
        this.process.destroy();
        this.process.onExit().join();
    }
}
