package be.cpasonline.centres;

/** The number of an organisation in the Crossroads Bank for Enterprises: ten digits, the first 0 or 1. */
public record EnterpriseNumber(String digits) {

    public EnterpriseNumber {
        if (!digits.matches("[01][0-9]{9}")) {
            throw new IllegalArgumentException("an enterprise number has ten digits and begins with 0 or 1");
        }
    }
}
