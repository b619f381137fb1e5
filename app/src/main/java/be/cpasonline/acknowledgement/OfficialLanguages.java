package be.cpasonline.acknowledgement;

import be.cpasonline.language.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which languages an acknowledgement is written. French, Dutch and German bind a central service, so the form's
 * language is enough; English never stands alone. Coordinated laws of 18 July 1966, art. 41 § 1 and 42.
 */
final class OfficialLanguages {

    private OfficialLanguages() {}

    static List<Language> of(Acknowledgement acknowledgement) {
        var chosen = acknowledgement.language();
        return chosen.official()
                ? List.of(chosen)
                : Stream.concat(Stream.of(chosen), acknowledgement.centre().regime().languages().stream())
                        .toList();
    }
}
