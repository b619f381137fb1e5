package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.DataKey;
import be.cpasonline.sealing.MasterKeys;
import be.cpasonline.wall.Wall;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * New keys for what is already sealed, one request and one transaction at a time, on the machinery's side with that
 * request in reach; the service keeps working meanwhile. Safe to stop, repeat and run on two nodes.
 */
@Component
public class KeyRotation {

    private final Wall wall;
    private final SealedRows rows;
    private final MasterKeys masterKeys;
    private final SearchTokens tokens;
    private final List<SealedBeside> beside;

    KeyRotation(Wall wall, SealedRows rows, MasterKeys masterKeys, SearchTokens tokens, List<SealedBeside> beside) {
        this.wall = wall;
        this.rows = rows;
        this.masterKeys = masterKeys;
        this.tokens = tokens;
        this.beside = beside;
    }

    /** Master key: wraps the request's data key with the primary one; whether anything had to be done. */
    public boolean rewrap(UUID request) {
        return inReach(request, row -> {
            if (this.masterKeys.isCurrent(row.key())) {
                return false;
            }
            this.rows.store(request, this.masterKeys.wrap(this.masterKeys.unwrap(request, row.key())));
            return true;
        });
    }

    /** Data key: seals the request's columns, and what others sealed with it, anew under a fresh one; false when it is no longer readable. */
    public boolean reseal(UUID request) {
        return inReach(request, row -> {
            var fresh = DataKey.of(request);
            var present = this.masterKeys.unwrap(request, row.key());
            this.rows.store(request, row.columns().resealed(present, fresh));
            this.beside.forEach(others -> others.reseal(present, fresh));
            this.rows.store(request, this.masterKeys.wrap(fresh));
            return true;
        });
    }

    /** Index keys: makes the request's search tokens anew under the primary one; whether anything had to be done. */
    public boolean reindex(UUID request) {
        return inReach(request, row -> {
            var key = this.masterKeys.unwrap(request, row.key());
            var columns = row.columns();
            var tokens =
                    this.tokens.of(new CentreNumber(row.centre()), columns.applicant(key), columns.identification(key));
            if (this.rows.indexKeys(request).stream()
                    .allMatch(known -> tokens.stream().map(BlindToken::indexKey).allMatch(known::equals))) {
                return false;
            }
            this.rows.replaceTokens(request, row.centre(), tokens);
            return true;
        });
    }

    /** The ids of every request, oldest first, read a page at a time as they are asked for. */
    public Stream<UUID> requests() {
        return Stream.iterate(
                        this.wall.forMachinery(this.rows::firstPage),
                        page -> !page.isEmpty(),
                        page -> this.wall.forMachinery(() -> this.rows.pageAfter(page.getLast())))
                .flatMap(page -> page.stream());
    }

    private boolean inReach(UUID request, Predicate<SealedRows.Row> work) {
        return this.wall.forMachinery(
                request, () -> this.rows.locked(request).filter(work).isPresent());
    }
}
