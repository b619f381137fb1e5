package be.cpasonline.centrekeys;

import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Optional;

/** What the page shows of the keys of a centre. */
record KeysModel(Texts.In words, Optional<String> done, List<Key> keys) {

    /** One of them: its name, by whom and when it was registered, of which kind. */
    record Key(String keyId, String since, String kind) {}
}
