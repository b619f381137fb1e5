package be.cpasonline.centrekeys;

import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings together what the page on keys shows. */
@Component
class KeysView {

    private static final Texts TEXTS =
            Texts.beside(KeysView.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final CentreKeys keys;

    KeysView(CentreKeys keys) {
        this.keys = keys;
    }

    KeysModel of(CentreAgent agent, Language language, Optional<String> done) {
        var words = TEXTS.in(language);
        return new KeysModel(
                words,
                done.filter(what -> what.matches("ended|gone")).map(what -> words.get("done." + what)),
                this.keys.of(agent).stream().map(key -> key(key, words)).toList());
    }

    private static KeysModel.Key key(CentreKey registered, Texts.In words) {
        var since = DeskDates.moment(words.language(), registered.at());
        return new KeysModel.Key(
                registered.key().keyId(),
                words.get("since", "date", since, "client", registered.client()),
                words.get("kind", "algorithm", registered.key().algorithm().getName()));
    }
}
