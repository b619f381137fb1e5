package be.cpasonline.centrekeys;

import be.cpasonline.identity.CentreAccess;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.trail.TrailAct;
import be.cpasonline.trail.Trails;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The public keys of each centre: whatever its software registers or ends holds for all its software, and for nobody
 * else's. What was not registered by the centre itself shows in its trail and on a page of its administrator.
 */
@Component
public class CentreKeys {

    /** At a time: one that is used, and one that comes in its place. */
    static final int MOST = 2;

    private final CentreKeyTable table;
    private final Trails trails;
    private final Wall wall;

    CentreKeys(CentreKeyTable table, Trails trails, Wall wall) {
        this.table = table;
        this.trails = trails;
        this.wall = wall;
    }

    /** How many keys are in use at that centre, 0 to 2. */
    public int countOf(CentreAccess access) {
        return of(access).size();
    }

    /** The keys to which answers to that software are sealed now. */
    public CentreSeal sealOf(CentreSoftware software) {
        return new CentreSeal(of(software).stream().map(CentreKey::key).toList());
    }

    List<CentreKey> of(CentreAccess access) {
        return this.wall.asking(access, CentreKeyTable.inUse(access.centre()), keys -> keys);
    }

    /** What became of a registration. */
    enum Refusal {
        TOO_MANY,
        IN_USE
    }

    /** Why the key is not registered; empty when it is from now on. Joins an open transaction. */
    Optional<Refusal> add(CentreKey key, CentreSoftware software) {
        return this.wall.forAccess(software, () -> {
            this.table.oneAtATime(software.centre());
            var inUse = of(software);
            if (inUse.stream()
                    .anyMatch(one -> one.key().keyId().equals(key.key().keyId()))) {
                return Optional.of(Refusal.IN_USE);
            }
            if (inUse.size() >= MOST) {
                return Optional.of(Refusal.TOO_MANY);
            }
            this.table.add(key);
            this.trails.record(software, TrailAct.SEALING_KEY, Optional.empty(), key.at());
            return Optional.empty();
        });
    }

    /** False without such a key in use at that centre. */
    boolean end(CentreAccess access, String keyId, Instant now) {
        return this.wall.forAccess(access, () -> {
            var ended = of(access).stream()
                    .filter(one -> one.key().keyId().equals(keyId))
                    .anyMatch(one -> this.table.end(one, access, now));
            if (ended) {
                this.trails.record(access, TrailAct.SEALING_KEY_ENDED, Optional.empty(), now);
            }
            return ended;
        });
    }
}
