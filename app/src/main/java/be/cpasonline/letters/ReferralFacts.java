package be.cpasonline.letters;

import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.competence.Ground;
import be.cpasonline.language.Language;
import be.cpasonline.request.RequestReference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the two letters of a referral say. Art. 58 § 3 of the law of 8 July 1976, art. 18 § 4 of the law of 26 May 2002.
 *
 * @param ground the rule of the law of 2 April 1965 by which {@code to} is held to be competent; empty while the agent has
 *     still to choose it
 * @param reasons the facts, in the agent's words; empty while the agent has still to write them
 * @param spoken the language in which the person wrote
 */
public record ReferralFacts(
        WelfareCentre from,
        WelfareCentre to,
        String applicant,
        Language spoken,
        RequestReference reference,
        ReceptionDate received,
        LocalDate sentOn,
        Optional<Ground> ground,
        Optional<String> reasons) {

    @Override
    public String toString() {
        return "ReferralFacts[redacted]";
    }
}
