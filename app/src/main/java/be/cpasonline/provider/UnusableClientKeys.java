package be.cpasonline.provider;

/** The pairs by which providers know us are missing or unusable; the message never repeats what stands in the setting. */
public final class UnusableClientKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableClientKeys(String why) {
        super(ClientKeysCommand.SETTING + " " + why + "; docs/operations.md says how to make one");
    }
}
