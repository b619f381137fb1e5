package be.cpasonline.signals;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings together what the page on signals shows. */
@Component
class SignalsView {

    static final int MOST_SHOWN = 10;

    private static final Texts TEXTS =
            Texts.beside(SignalsView.class, "texts", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final Webhooks webhooks;

    SignalsView(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    SignalsModel of(CentreNumber centre, Language language, Optional<String> done) {
        var words = TEXTS.in(language);
        var addresses = this.webhooks.of(centre).stream()
                .map(standing -> address(centre, standing, words))
                .toList();
        return new SignalsModel(
                words,
                done.filter(what -> what.matches("ended|gone")).map(what -> words.get("done." + what)),
                addresses);
    }

    private SignalsModel.Address address(CentreNumber centre, WebhookTable.Standing standing, Texts.In words) {
        var webhook = standing.webhook();
        var last = this.webhooks.last(centre, webhook.id(), MOST_SHOWN).stream()
                .map(line -> signal(line, words))
                .toList();
        return new SignalsModel.Address(
                webhook.id().toString(),
                webhook.client(),
                webhook.address(),
                words.get("since", "date", DeskDates.moment(words.language(), webhook.at())),
                standing.failing(),
                last);
    }

    private static SignalsModel.Line signal(SignalLine line, Texts.In words) {
        var state = words.get("state." + line.state().code());
        var again = line.againAt().map(at -> words.get("again", "date", DeskDates.moment(words.language(), at)));
        return new SignalsModel.Line(
                DeskDates.moment(words.language(), line.at()),
                words.get("kind." + line.kind().code()),
                again.map(when -> state + ". " + when).orElse(state),
                line.attempts(),
                line.answer().map(answer -> answer(answer, words)).orElse("–"));
    }

    /** A status as it is, and in words why there was none. */
    private static String answer(String answer, Texts.In words) {
        var key = "answer." + answer;
        return words.has(key) ? words.get(key) : answer;
    }
}
