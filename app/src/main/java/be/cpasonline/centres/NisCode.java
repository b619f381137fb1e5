package be.cpasonline.centres;

/** The code of a municipality in the statistical register REFNIS, 10000 to 99999. */
public record NisCode(int value) {

    public NisCode {
        if (value < 10_000 || value > 99_999) {
            throw new IllegalArgumentException("a NIS code has five digits");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(this.value);
    }
}
