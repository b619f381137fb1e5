package be.cpasonline;

/** Weighs what is alive in this process. */
public final class Weighing {

    private Weighing() {}

    /** Bytes that a collection could not free. */
    public static long alive() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
