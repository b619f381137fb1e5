package be.cpasonline.centres;

/** The reference data as it is published, without a database: for tests of every module. */
public final class ReferenceData {

    private static final Municipalities MUNICIPALITIES = new Municipalities();
    private static final WelfareCentres CENTRES = new WelfareCentres(MUNICIPALITIES, Overlay.NONE);

    private ReferenceData() {}

    /** Every municipality. */
    public static Municipalities municipalities() {
        return MUNICIPALITIES;
    }

    /** The whole directory, as published. */
    public static KnownDirectory directory() {
        return new KnownDirectory(CENTRES, Overlay.NONE);
    }

    /** Every centre, as published. */
    public static WelfareCentres centres() {
        return CENTRES;
    }
}
