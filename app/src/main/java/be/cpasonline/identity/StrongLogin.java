package be.cpasonline.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * A login strong enough to say who somebody is.
 *
 * @param level of the federal scale, from {@value #LEAST} (itsme) to 500 (identity card)
 */
public record StrongLogin(Method method, int level) {

    /** Below it a login counts for nothing here. Circular § 4 names eID and itsme. */
    public static final int LEAST = 450;

    /** The level that an identity card read with its PIN has. */
    public static final int OF_EID = 500;

    public StrongLogin {
        if (level < LEAST || level > OF_EID) {
            throw new IllegalArgumentException("a strong login has a level from 450 to 500");
        }
    }

    /** With what somebody logged in. */
    public enum Method {
        /** The electronic identity card. */
        EID("eid"),
        /** The itsme application. */
        ITSME("itsme"),
        /** Anything else that is strong enough, such as a login from another country. */
        OTHER("otherStrong");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        /** The stable code in store and contract. */
        public String code() {
            return this.code;
        }

        /** The one of that code. */
        public static Optional<Method> of(String code) {
            return Arrays.stream(values())
                    .filter(method -> method.code.equals(code))
                    .findFirst();
        }
    }
}
