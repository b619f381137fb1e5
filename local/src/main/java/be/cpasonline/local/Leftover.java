package be.cpasonline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that outlived the process that started it, after a {@code kill -9}. It holds the data, so the next
 * start ends it in an orderly way first.
 */
final class Leftover {

    private static final int SECONDS_TO_END = 20;

    private Leftover() {}

    /** Ends the server that still runs over that data, if one does. */
    static void end(Path data) {
        try {
            var pidFile = data.resolve("postmaster.pid");
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
                ProcessHandle.of(pid)
                        .filter(process -> servesFrom(data, process))
                        .ifPresent(Leftover::interrupt);
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException | NumberFormatException damaged) {
            throw Refusal.toStart(
                    "The database's postmaster.pid in " + data + " cannot be read: " + damaged.getMessage());
        }
    }

    /** A number is given again to other programs: only a server that stands in this very folder is meant. */
    private static boolean servesFrom(Path data, ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(data.toRealPath());
        } catch (IOException withoutProc) {
            return process.info()
                    .command()
                    .map(command -> command.endsWith("postgres"))
                    .orElse(false);
        }
    }

    /** The interrupt signal is PostgreSQL's fast shutdown: open transactions end, nothing committed is lost. */
    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.toStart("Interrupted while an earlier database server was ending.");
        } catch (IOException | java.util.concurrent.ExecutionException | TimeoutException stuck) {
            throw Refusal.toStart("An earlier database server (process " + server.pid() + ") does not end.");
        }
    }
}
