package be.cpasonline.signals;

import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Optional;

/** What the page shows of the addresses that are told, by the software they belong to. */
record SignalsModel(Texts.In words, Optional<String> done, List<Address> addresses) {

    /** One address with its last signals, the latest first. */
    record Address(String id, String client, String address, String since, boolean failing, List<Line> last) {

        /** Names its table. */
        String table() {
            return "last-" + this.id;
        }
    }

    /** One signal. */
    record Line(String when, String kind, String state, int attempts, String answer) {}

    @Override
    public String toString() {
        return "SignalsModel[redacted]";
    }
}
