package be.cpasonline;

/** Keys nobody else uses. */
public final class TestKeys {

    static final String MASTER = "unused";
    static final String INDEX = "unused";

    private TestKeys() {}
}
