package be.cpasonline.letters;

import java.util.List;

/**
 * The two writings of a referral, which are void without the reasons. Art. 18 § 4 of the law of 26 May 2002, art. 58 § 3
 * of the law of 8 July 1976.
 */
final class ReferralLetter {

    private static final int DAYS_OF_THE_OTHER_CENTRE = 30;

    private ReferralLetter() {}

    static Letter toApplicant(ReferralFacts facts, Wordings.In words) {
        return letter("referral.applicant", facts, words);
    }

    static Letter toCentre(ReferralFacts facts, Wordings.In words) {
        return letter("referral.centre", facts, words);
    }

    private static Letter letter(String kind, ReferralFacts facts, Wordings.In words) {
        var to = words.of(facts.to());
        return new Letter(
                words.language(),
                words.get(kind + ".subject", "reference", facts.reference()),
                List.of(
                        words.get(kind + ".opening", "applicant", facts.applicant()),
                        what(kind, facts, words),
                        facts.ground()
                                .map(ground -> words.get("ground." + ground.code(), "to", to))
                                .orElseGet(() -> words.get("complete.ground")),
                        words.get("referral.reasons", "reasons", facts.reasons().orElse(words.get("complete.reasons"))),
                        dates(kind, facts, words),
                        words.get(kind + ".next", "to", to),
                        words.get("closing", "centre", words.of(facts.from()))));
    }

    private static String what(String kind, ReferralFacts facts, Wordings.In words) {
        return words.get(
                kind + ".what",
                "applicant",
                facts.applicant(),
                "reference",
                facts.reference(),
                "received",
                words.day(facts.received().day()),
                "sent",
                words.day(facts.sentOn()),
                "from",
                words.of(facts.from()),
                "to",
                words.of(facts.to()));
    }

    private static String dates(String kind, ReferralFacts facts, Wordings.In words) {
        return words.get(
                kind + ".dates",
                "received",
                words.day(facts.received().day()),
                "limit",
                words.day(facts.sentOn().plusDays(DAYS_OF_THE_OTHER_CENTRE)));
    }
}
