package be.cpasonline.settings;

import be.cpasonline.centres.ContactDetails;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.TextField;
import java.util.Optional;

/** What applicants read from the official list of centres where the centre itself left a field empty. */
record OfficialList(ContactDetails contact, Texts.In words) {

    TextField beside(TextField field, Optional<String> listed) {
        return field.value().isEmpty() ? field.hinted(said(listed)) : field;
    }

    Optional<String> address(String part, Language language) {
        var lines = part.equals("street") ? this.contact.street() : this.contact.locality();
        return lines.map((InFourLanguages line) -> line.in(language));
    }

    private String said(Optional<String> listed) {
        var key = this.contact.invented() ? "contact.official.invented" : "contact.official";
        return listed.map(value -> this.words.get(key, "value", value))
                .orElseGet(() -> this.words.get("contact.official.none"));
    }
}
