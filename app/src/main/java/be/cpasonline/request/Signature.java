package be.cpasonline.request;

import java.time.LocalDate;
import java.util.Arrays;

/** Who signed on paper, and on which day. Law of 8 July 1976, art. 58 § 1; law of 26 May 2002, art. 18 § 2. */
public record Signature(Signatory by, LocalDate on) {

    /** Whom the law lets sign. */
    public enum Signatory {
        APPLICANT("applicant"),
        DESIGNATED_PERSON("designatedPerson");

        private final String code;

        Signatory(String code) {
            this.code = code;
        }

        /** As it is stored and written in texts. */
        public String code() {
            return this.code;
        }

        /** The one of that code. */
        public static Signatory ofCode(String code) {
            return Arrays.stream(values())
                    .filter(signatory -> signatory.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
