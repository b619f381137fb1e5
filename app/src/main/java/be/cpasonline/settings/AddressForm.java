package be.cpasonline.settings;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.OwnAddresses;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Addresses as an administrator types them, sends their link again or takes them away. */
@Component
class AddressForm {

    private static final int LONGEST = 254;
    private static final Pattern COMPLETE = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}");

    private final OwnAddresses addresses;

    AddressForm(OwnAddresses addresses) {
        this.addresses = addresses;
    }

    /** Whether it may be an address at all: one, complete and not too long. */
    static boolean isComplete(String address) {
        return address.length() <= LONGEST && COMPLETE.matcher(address).matches();
    }

    /** Mails the link, or says in {@code typed} why it does not. */
    void type(CentreAgent by, Typed typed, Texts.In words, Instant now) {
        NoticeForm.oneOf("how", typed, words, "instead", "also");
        if (!isComplete(typed.get("address"))) {
            typed.wrong("address", words.get("wrong.address"));
        }
        if (typed.mistakes().isEmpty()) {
            switch (this.addresses.type(by, typed.get("address"), typed.is("how", "instead"), now)) {
                case ON_ITS_WAY -> {}
                case KNOWN -> typed.wrong("address", words.get("wrong.known"));
                case TOO_MANY -> typed.wrong("address", words.get("wrong.tooMany"));
            }
        }
    }

    /** What became of the link that was asked for again; GONE when that names no address. */
    OwnAddresses.Again again(CentreAgent by, String id, Instant now) {
        return number(id)
                .map(address -> this.addresses.sendAgain(by, address, now))
                .orElse(OwnAddresses.Again.GONE);
    }

    boolean away(CentreAgent by, String id, Instant now) {
        return number(id)
                .filter(address -> this.addresses.withdraw(by, address, now))
                .isPresent();
    }

    private static Optional<UUID> number(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noSuchThing) {
            return Optional.empty();
        }
    }
}
