package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import java.util.Optional;

/** A public social welfare centre (CPAS, OCMW, ÖSHZ) as the directory describes it on a given day. */
public record WelfareCentre(
        CentreNumber number,
        InFourLanguages name,
        LanguageRegime regime,
        Optional<EnterpriseNumber> enterpriseNumber,
        ContactDetails contact) {}
