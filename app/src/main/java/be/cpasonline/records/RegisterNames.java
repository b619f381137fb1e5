package be.cpasonline.records;

import be.cpasonline.identity.CentreAgent;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.CentrePreferences;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What the register is called: "online requests" where the centre keeps its register elsewhere. Circular § 8.3. */
@Component
class RegisterNames {

    private final CentrePreferences preferences;

    RegisterNames(CentrePreferences preferences) {
        this.preferences = preferences;
    }

    String title(CentreAgent agent, Language language, Instant now) {
        var elsewhere = this.preferences.of(agent.centre(), now).registerElsewhere();
        return RecordTexts.in(language).get(elsewhere ? "register.title.elsewhere" : "register.title");
    }
}
