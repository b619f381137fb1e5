package be.cpasonline.sandbox;

import be.cpasonline.CpasOnline;

/** A public test environment: the service by the same settings and commands, with the sandbox switched on. */
public final class Sandbox {

    /** The setting that switches the sandbox on; without {@code true} nothing of it is there, even on the class path. */
    public static final String SWITCH = "cpas-online.sandbox.on";

    /** The setting that opens the pages of the sandbox to everybody, for any centre: only on one's own machine. */
    public static final String OPEN = "cpas-online.sandbox.open";

    /** The setting of the service by which its form says that nothing is real. */
    public static final String TEST_SYSTEM = "cpas-online.test-system";

    private Sandbox() {}

    /** Starts the service with its sandbox, or runs the command of the service that the arguments name. */
    public static void main(String[] arguments) {
        System.setProperty(SWITCH, "true");
        System.setProperty(TEST_SYSTEM, "true");
        CpasOnline.main(arguments);
    }
}
