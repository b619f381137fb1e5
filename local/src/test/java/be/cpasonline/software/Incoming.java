package be.cpasonline.software;

import be.cpasonline.local.InventedFiling;
import be.cpasonline.local.Product;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Requests for Namur that come in at a steady pace, or as fast as the machine can when that is slower. */
final class Incoming {

    /** The counter of the centre lets one through at a time; the others are being sealed and written meanwhile. */
    private static final int AT_A_TIME = 6;

    private final Product product;
    private final int count;
    private final long pace;
    private final long begun = System.nanoTime();
    private final AtomicInteger next = new AtomicInteger();
    private final Set<String> references = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);

    private Incoming(Product product, int count, int eachSecond) {
        this.product = product;
        this.count = count;
        this.pace = TimeUnit.SECONDS.toNanos(1) / eachSecond;
    }

    static Incoming begin(Product product, int count, int eachSecond) {
        var incoming = new Incoming(product, count, eachSecond);
        for (int thread = 0; thread < AT_A_TIME; thread++) {
            incoming.threads.submit(incoming::file);
        }
        incoming.threads.shutdown();
        return incoming;
    }

    private void file() {
        for (int number = this.next.getAndIncrement(); number < this.count; number = this.next.getAndIncrement()) {
            for (long due = this.begun + number * this.pace; System.nanoTime() < due; ) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            this.references.add(
                    InventedFiling.fileAtNamur(this.product, number).reference().toString());
        }
    }

    boolean over() {
        return this.threads.isTerminated();
    }

    /** How many quarters of them have come in, 0 to 4. */
    int quarters() {
        return this.references.size() * 4 / this.count;
    }

    Set<String> references() {
        return Set.copyOf(this.references);
    }

    double seconds() {
        return (System.nanoTime() - this.begun) / 1e9;
    }
}
