package be.cpasonline.identity;

import java.util.Optional;

/** How sure we are of who the applicant is. Circular § 4: eID, itsme, a typed number, or none. */
public sealed interface Identification {

    /** The number, when there is one, whatever its certainty. */
    Optional<NationalNumber> number();

    /** The stable code in store and contract: {@code eid}, {@code itsme}, {@code otherStrong}, {@code declared}, {@code none}. */
    String code();

    /** With the electronic identity card. */
    record ByEid(Optional<NationalNumber> number) implements Identification {
        @Override
        public String code() {
            return "eid";
        }
    }

    /** With the itsme application. */
    record ByItsme(Optional<NationalNumber> number) implements Identification {
        @Override
        public String code() {
            return "itsme";
        }
    }

    /** With another login of at least level 450. */
    record ByOtherStrongLogin(Optional<NationalNumber> number) implements Identification {
        @Override
        public String code() {
            return "otherStrong";
        }
    }

    /** Typed by hand: it proves nothing about who typed it. */
    record ByDeclaredNumber(NationalNumber declared) implements Identification {
        @Override
        public Optional<NationalNumber> number() {
            return Optional.of(this.declared);
        }

        @Override
        public String code() {
            return "declared";
        }
    }

    /** The box "I have no national number": no data flow can be consulted. */
    record WithoutNationalNumber() implements Identification {
        @Override
        public Optional<NationalNumber> number() {
            return Optional.empty();
        }

        @Override
        public String code() {
            return "none";
        }
    }
}
