package be.cpasonline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The service's clock on one's own machine: it can be set at a moment and moved forward, runs from there, and never
 * shows a moment before one it has already shown over the same data.
 */
public final class LocalClock extends Clock implements AutoCloseable {

    /** How far ahead the file claims: after a sudden end no moment already shown can come again. */
    private static final Duration CLAIM = Duration.ofSeconds(20);

    private final Path file;
    private final Clock machine;
    private Duration ahead;
    private Instant claimed;

    private LocalClock(Path file, Clock machine, Duration ahead) {
        this.file = file;
        this.machine = machine;
        this.ahead = ahead;
        this.claimed = Instant.MIN;
    }

    /**
     * The clock kept in that file, at {@code start} when one is given.
     *
     * @throws Refusal when {@code start} lies before a moment that the kept data has seen
     */
    static LocalClock open(Path file, Clock machine, Optional<Instant> start) {
        var kept = Kept.in(file);
        var shown = kept.map(Kept::shown);
        var usual = machine.instant().plus(kept.map(Kept::ahead).orElse(Duration.ZERO));
        if (start.isPresent() && shown.isPresent() && start.get().isBefore(shown.get())) {
            throw Refusal.toStart("--clock " + start.get() + " lies before " + shown.get()
                    + ", which the kept data has already seen. Time does not go back: give a later moment,"
                    + " --fresh to begin anew, or another folder with --data.");
        }
        var now = start.orElse(shown.filter(usual::isBefore).orElse(usual));
        var clock = new LocalClock(file, machine, Duration.between(machine.instant(), now));
        clock.instant();
        return clock;
    }

    @Override
    public synchronized Instant instant() {
        var now = this.machine.instant().plus(this.ahead);
        if (now.isAfter(this.claimed)) {
            this.claimed = now.plus(CLAIM);
            keep(this.claimed);
        }
        return now;
    }

    /** Moves on by that much; a negative amount is refused. */
    public synchronized void forward(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        this.ahead = this.ahead.plus(amount);
        instant();
    }

    @Override
    public ZoneId getZone() {
        return java.time.ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** Gives back what was claimed ahead: the next start may go on from this very moment. */
    @Override
    public synchronized void close() {
        keep(this.machine.instant().plus(this.ahead));
    }

    private void keep(Instant shown) {
        new Kept(this.ahead, shown).to(this.file);
    }

    private record Kept(Duration ahead, Instant shown) {

        static Optional<Kept> in(Path file) {
            try {
                if (!Files.exists(file)) {
                    return Optional.empty();
                }
                var lines = Files.readAllLines(file);
                return Optional.of(new Kept(Duration.parse(lines.get(0)), Instant.parse(lines.get(1))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        void to(Path file) {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            try {
                Files.write(draft, List.of(this.ahead.toString(), this.shown.toString()));
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return this.zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(this.clock, other);
        }

        @Override
        public Instant instant() {
            return this.clock.instant();
        }
    }
}
