package be.cpasonline.identity;

import java.util.Optional;

/** How sure we are of who the applicant is. Circular § 4: eID, itsme, a typed number, or none. */
public sealed interface Identification {

    /** The number, when there is one, whatever its certainty. */
    Optional<NationalNumber> number();

    /** The stable code in store and contract: {@code eid}, {@code itsme}, {@code otherStrong}, {@code declared}, {@code none}. */
    String code();

    /** The login that says who the applicant is, and how strong it was; empty when they typed it themselves. */
    Optional<StrongLogin> login();

    /** By a login; the number is the provider's own word, and absent for who has none or comes from abroad. */
    static Identification by(StrongLogin login, Optional<NationalNumber> number) {
        return switch (login.method()) {
            case EID -> new ByEid(number, login.level());
            case ITSME -> new ByItsme(number, login.level());
            case OTHER -> new ByOtherStrongLogin(number, login.level());
        };
    }

    /** With the electronic identity card. */
    record ByEid(Optional<NationalNumber> number, int level) implements Identification {
        @Override
        public String code() {
            return StrongLogin.Method.EID.code();
        }

        @Override
        public Optional<StrongLogin> login() {
            return Optional.of(new StrongLogin(StrongLogin.Method.EID, this.level));
        }
    }

    /** With the itsme application. */
    record ByItsme(Optional<NationalNumber> number, int level) implements Identification {
        @Override
        public String code() {
            return StrongLogin.Method.ITSME.code();
        }

        @Override
        public Optional<StrongLogin> login() {
            return Optional.of(new StrongLogin(StrongLogin.Method.ITSME, this.level));
        }
    }

    /** With another login of at least level 450. */
    record ByOtherStrongLogin(Optional<NationalNumber> number, int level) implements Identification {
        @Override
        public String code() {
            return StrongLogin.Method.OTHER.code();
        }

        @Override
        public Optional<StrongLogin> login() {
            return Optional.of(new StrongLogin(StrongLogin.Method.OTHER, this.level));
        }
    }

    /**
     * Typed by hand: it proves nothing about who typed it. Beside a login that gave no number, the name is the login's and
     * the number still only declared.
     */
    record ByDeclaredNumber(NationalNumber declared, Optional<StrongLogin> login) implements Identification {

        /** By somebody who did not log in. */
        public ByDeclaredNumber(NationalNumber declared) {
            this(declared, Optional.empty());
        }

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

        @Override
        public Optional<StrongLogin> login() {
            return Optional.empty();
        }
    }
}
