package be.cpasonline.register;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAccess;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.identity.Role;
import be.cpasonline.identity.SoftwareScope;
import be.cpasonline.register.ActRows.Place;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How one who acts for a centre reads and adds: one transaction within their reach, decided under its lock. */
final class Acting {

    private final CentreAccess access;
    private final Wall wall;
    private final ActRows rows;
    private final Files files;
    private final Journal journal;
    private final Trails trails;

    Acting(CentreAccess access, Wall wall, ActRows rows, Files files, Journal journal, Trails trails) {
        this.access = access;
        this.wall = wall;
        this.rows = rows;
        this.files = files;
        this.journal = journal;
        this.trails = trails;
    }

    CentreNumber centre() {
        return this.access.centre();
    }

    Optional<RequestFile> read(UUID publicId, Instant now) {
        return found(publicId, now, place -> {
            this.journal.lock(place.centre());
            this.journal.read(place, frame(now));
            this.trails.record(this.access, TrailAct.READING, Optional.of(place.request()), now);
            return this.files.open(this.access, place);
        });
    }

    Optional<RequestFile> look(UUID publicId, Instant now) {
        return found(publicId, now, place -> {
            this.trails.record(this.access, TrailAct.READING, Optional.of(place.request()), now);
            return this.files.open(this.access, place);
        });
    }

    /** Adds {@code act} unless the rule, asked under the lock, refuses it. */
    ActAnswer act(UUID publicId, Instant now, Function<RequestFile, Optional<Refusal>> rule, NewAct act) {
        return under(
                publicId,
                now,
                (file, lock) -> rule.apply(file)
                        .<ActAnswer>map(ActAnswer.Refused::new)
                        .orElseGet(() -> new ActAnswer.Done(lock.add(file.place(), act))));
    }

    /** Decides with the file as it stands while nobody else can add to it; a file may hold requests of the whole reach. */
    ActAnswer under(UUID publicId, Instant now, BiFunction<RequestFile, Lock, ActAnswer> decision) {
        if (!mayAct()) {
            return new ActAnswer.Refused(Refusal.ONLY_READS);
        }
        var outermost = !this.wall.stands();
        var answer = this.wall.forAccess(
                this.access,
                () -> this.rows
                        .place(publicId)
                        .flatMap(place -> {
                            var lock = new Lock(this.journal.locked(this.access.reach()), frame(now));
                            return this.files.open(this.access, place).map(file -> decision.apply(file, lock));
                        })
                        .orElseGet(() -> new ActAnswer.NotHere(publicId)));
        if (outermost && answer instanceof ActAnswer.NotHere(var asked)) {
            this.trails.recordMiss(this.access, Optional.of(asked), now);
        }
        return answer;
    }

    /** The receipt of the request, confirmed once: the moment of the first time, whoever confirmed it. */
    ReceiptAnswer confirm(UUID publicId, boolean rightCode, Instant now) {
        return found(
                        publicId,
                        now,
                        place -> Optional.of(rightCode ? confirmed(place, now) : new ReceiptAnswer.WrongCode()))
                .orElseGet(ReceiptAnswer.NotHere::new);
    }

    private ReceiptAnswer confirmed(Place place, Instant now) {
        this.journal.lock(place.centre());
        var before = this.rows.readings(place).stream()
                .filter(row -> row.by().kind() == Actor.Kind.SOFTWARE)
                .findFirst();
        if (before.isEmpty()) {
            this.journal.read(place, frame(now));
            this.trails.record(this.access, TrailAct.RECEIPT, Optional.of(place.request()), now);
        }
        return new ReceiptAnswer.Confirmed(before.map(ActRow::at).orElse(now), before.isPresent());
    }

    Optional<Long> position(UUID publicId, UUID actId) {
        return this.wall.forAccess(
                this.access,
                () -> this.rows.place(publicId).stream()
                        .flatMap(place -> this.rows.positions(place).stream()
                                .filter(position ->
                                        ActId.of(place.request(), position).equals(actId)))
                        .findFirst());
    }

    /** Within the transaction of an act, which is what the trail keeps. */
    Optional<RequestFile> another(UUID publicId) {
        return this.rows.place(publicId).flatMap(place -> this.files.open(this.access, place));
    }

    /**
     * What is not here stays in the trail, in a transaction that nothing undoes. Inside another, that would hold two
     * connections: there, whoever opened it records the miss.
     */
    private <T> Optional<T> found(UUID publicId, Instant now, Function<Place, Optional<T>> work) {
        var outermost = !this.wall.stands();
        var answer =
                this.wall.forAccess(this.access, () -> this.rows.place(publicId).flatMap(work));
        if (outermost && answer.isEmpty()) {
            this.trails.recordMiss(this.access, Optional.of(publicId), now);
        }
        return answer;
    }

    private Journal.Frame frame(Instant now) {
        return new Journal.Frame(Actor.of(this.access), now);
    }

    private boolean mayAct() {
        return switch (this.access) {
            case CentreAgent agent -> agent.role().covers(Role.HANDLER);
            case CentreSoftware software -> software.may(SoftwareScope.ACKNOWLEDGE);
        };
    }

    /** The journals of the centres within reach, held until commit. */
    final class Lock {

        private final Journal.Frame frame;
        private final Map<Integer, Long> last;

        private Lock(Map<Integer, Long> last, Journal.Frame frame) {
            this.last = new HashMap<>(last);
            this.frame = frame;
        }

        /** The position of the act. */
        long add(Place place, NewAct act) {
            long position = this.last.merge(place.centre(), 1L, Long::sum);
            var words = Acting.this.files.sealed(place, act, position);
            Acting.this.journal.add(place, act, words, this.frame);
            Acting.this.trails.record(Acting.this.access, act.trail(), Optional.of(place.request()), this.frame.at());
            return position;
        }
    }
}
