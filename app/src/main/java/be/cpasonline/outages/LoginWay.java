package be.cpasonline.outages;

import java.util.Arrays;
import java.util.Optional;

/** A way in which a citizen logs in: through which provider, and with what. */
public enum LoginWay {
    /** The identity card, through the federal login. */
    FEDERAL_EID("federal-eid"),
    /** itsme, through the federal login. */
    FEDERAL_ITSME("federal-itsme"),
    /** itsme without the federal login between. */
    ITSME("itsme");

    private final String code;

    LoginWay(String code) {
        this.code = code;
    }

    /** The word in store, in addresses and in the names of texts. */
    public String code() {
        return this.code;
    }

    /** The way of that word; empty for any other text. */
    public static Optional<LoginWay> ofCode(String code) {
        return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
    }
}
