package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.util.Optional;

/** A municipality as it stands on a given day; {@code facilities} is the second language its inhabitants may use. */
public record Municipality(
        NisCode nisCode,
        InFourLanguages name,
        LanguageRegime regime,
        Optional<Language> facilities,
        InFourLanguages region) {}
