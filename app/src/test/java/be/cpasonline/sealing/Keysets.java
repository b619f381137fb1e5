package be.cpasonline.sealing;

/** Keys from a setting, for tests of other modules. */
public final class Keysets {

    private Keysets() {}

    /** Master keys. */
    public static MasterKeys master(String setting) {
        return new MasterKeys(setting);
    }

    /** Index keys. */
    public static BlindIndexes index(String setting) {
        return new BlindIndexes(setting);
    }

    public static KeptSeal kept(String setting) {
        return new KeptSeal(new MasterKeys(setting));
    }
}
