package be.cpasonline.register;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.register.ActRows.Place;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How one who acts for a centre reads and adds: one transaction within their reach, decided under the centre's lock. */
final class Acting {

    private final CentreAccess access;
    private final Wall wall;
    private final ActRows rows;
    private final Files files;
    private final Journal journal;

    Acting(CentreAccess access, Wall wall, ActRows rows, Files files, Journal journal) {
        this.access = access;
        this.wall = wall;
        this.rows = rows;
        this.files = files;
        this.journal = journal;
    }

    Optional<RequestFile> read(UUID publicId, Instant now) {
        return found(publicId, place -> {
            this.journal.locked(place.centre());
            this.journal.read(place, frame(now));
            return this.files.open(this.access, place);
        });
    }

    Optional<RequestFile> look(UUID publicId, Instant now) {
        return found(publicId, place -> this.files.open(this.access, place));
    }

    /** Adds {@code act} unless the rule, asked under the lock, refuses it. */
    ActAnswer act(UUID publicId, Instant now, Function<RequestFile, Optional<Refusal>> rule, NewAct act) {
        return under(publicId, now, (file, lock) -> rule.apply(file)
                .<ActAnswer>map(ActAnswer.Refused::new)
                .orElseGet(() -> new ActAnswer.Done(lock.add(file.place(), act))));
    }

    /** Decides with the file as it stands while nobody else of the centre can add to it. */
    ActAnswer under(UUID publicId, Instant now, BiFunction<RequestFile, Lock, ActAnswer> decision) {
        if (!mayAct()) {
            return new ActAnswer.Refused(Refusal.ONLY_READS);
        }
        return found(publicId, place -> {
                    var lock = new Lock(this.journal.locked(place.centre()), frame(now));
                    return this.files.open(this.access, place).map(file -> decision.apply(file, lock));
                })
                .orElseGet(ActAnswer.NotHere::new);
    }

    Optional<RequestFile> another(UUID publicId) {
        return this.rows.place(publicId).flatMap(place -> this.files.open(this.access, place));
    }

    private <T> Optional<T> found(UUID publicId, Function<Place, Optional<T>> work) {
        return this.wall.forAccess(this.access, () -> this.rows.place(publicId).flatMap(work));
    }

    private Journal.Frame frame(Instant now) {
        return new Journal.Frame(Actor.of(this.access), now);
    }

    private boolean mayAct() {
        return switch (this.access) {
            case CentreAgent agent -> agent.role().covers(Role.HANDLER);
        };
    }

    /** The journal of one centre, held until commit. */
    final class Lock {

        private final Journal.Frame frame;
        private long last;

        private Lock(long last, Journal.Frame frame) {
            this.last = last;
            this.frame = frame;
        }

        /** The position of the act. */
        long add(Place place, NewAct act) {
            this.last++;
            var words = Acting.this.files.sealed(place, act, this.last);
            Acting.this.journal.add(place, act, words, this.frame);
            return this.last;
        }
    }
}
