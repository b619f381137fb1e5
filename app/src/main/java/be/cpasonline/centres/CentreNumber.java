package be.cpasonline.centres;

/** Our own number of a welfare centre, 1 to 9999: permanent, whatever becomes of codes and mergers. */
public record CentreNumber(int value) {

    public CentreNumber {
        if (value < 1 || value > 9999) {
            throw new IllegalArgumentException("a centre number lies between 1 and 9999");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(this.value);
    }
}
