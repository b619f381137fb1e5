package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** How to reach a centre, as far as it is known and from whom we have it; phone as E.164, {@code +3225294120}. */
public record ContactDetails(
        Optional<InFourLanguages> street,
        Optional<String> postalCode,
        Optional<InFourLanguages> locality,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> website,
        Provenance provenance) {

    /** Who says so: a publication joined to the product, the operator's official import, or nobody, for a demonstration. */
    public enum Provenance {
        PUBLISHED,
        IMPORTED,
        INVENTED
    }

    /** Nothing is known. */
    public static ContactDetails none() {
        return new ContactDetails(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Provenance.PUBLISHED);
    }

    /** The phone as people of Belgium read it, {@code 02 529 41 20}; what is no Belgian number stands with its country. */
    public Optional<String> readablePhone() {
        return this.phone.map(ContactDetails::inGroups);
    }

    private static String inGroups(String phone) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(phone, "BE");
            var belgian = numbers.isValidNumberForRegion(number, "BE");
            return numbers.format(number, belgian ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unusual) {
            return phone;
        }
    }

    /** These, and what they leave open from the earlier ones; marked as invented when anything invented is left. */
    ContactDetails over(ContactDetails earlier) {
        var merged = new ContactDetails(
                this.street.or(earlier::street),
                this.postalCode.or(earlier::postalCode),
                this.locality.or(earlier::locality),
                this.phone.or(earlier::phone),
                this.email.or(earlier::email),
                this.website.or(earlier::website),
                this.provenance);
        return earlier.invented() && !merged.equals(this) ? merged.by(Provenance.INVENTED) : merged;
    }

    private ContactDetails by(Provenance said) {
        return new ContactDetails(
                this.street, this.postalCode, this.locality, this.phone, this.email, this.website, said);
    }

    boolean anythingKnown() {
        return !unknown() || this.postalCode.isPresent() || this.locality.isPresent() || this.website.isPresent();
    }

    /** Whether these are demonstration values, which must be marked wherever they show. */
    public boolean invented() {
        return this.provenance == Provenance.INVENTED;
    }

    /** Whether nobody could reach the centre with what is known, so that the fallback contact must be named. */
    public boolean unknown() {
        return this.street.isEmpty() && this.phone.isEmpty() && this.email.isEmpty();
    }
}
