package be.cpasonline.preferences;

import be.cpasonline.wall.Wall;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads settings inside a transaction that is open, whatever its side: a centre's own side shows its own settings, the
 * machinery's those of all. With none open, it is the machinery that reads.
 */
@Component
class AnySide {

    private final Wall wall;

    AnySide(Wall wall) {
        this.wall = wall;
    }

    <T> T read(Supplier<T> work) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? work.get()
                : this.wall.forMachinery(work);
    }
}
