package be.cpasonline.records;

import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every other centre of the day, by name. */
@Component
class CentreChoice {

    private final WelfareCentres centres;

    CentreChoice(WelfareCentres centres) {
        this.centres = centres;
    }

    List<HandEntryModel.Option> options(CentreAgent agent, Language language, String chosen, LocalDate today) {
        var alphabet = Collator.getInstance(language.locale());
        return this.centres.on(today).stream()
                .filter(centre -> !centre.number().equals(agent.centre()))
                .map(centre -> new HandEntryModel.Option(
                        centre.number().toString(),
                        centre.name().in(language),
                        centre.number().toString().equals(chosen)))
                .sorted(Comparator.comparing(HandEntryModel.Option::label, alphabet))
                .toList();
    }
}
