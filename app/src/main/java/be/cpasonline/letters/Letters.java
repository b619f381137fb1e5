package be.cpasonline.letters;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import be.cpasonline.request.RequestReference;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares what a centre sends by its own means: the service itself sends nothing to another centre. Circular § 3, § 5. */
@Component
public class Letters {

    private final Wordings wordings = new Wordings();

    /** Tells the applicant that the request was passed on, and why; one letter for each language the law asks for. */
    public List<Letter> referralToApplicant(ReferralFacts facts) {
        return LanguagesOfLetters.toPerson(facts.from(), facts.spoken()).stream()
                .map(language -> ReferralLetter.toApplicant(facts, this.wordings.in(language)))
                .toList();
    }

    /** Passes the request on: the first reception date stays, and the other centre's thirty days run from the sending. */
    public List<Letter> referralToCentre(ReferralFacts facts) {
        return LanguagesOfLetters.toCentre(facts.from(), facts.spoken()).stream()
                .map(language -> ReferralLetter.toCentre(facts, this.wordings.in(language)))
                .toList();
    }

    /** The language of a letter of that centre to a person who wrote in {@code spoken}; the first, where there are two. */
    public Language languageToPerson(WelfareCentre from, Language spoken) {
        return LanguagesOfLetters.toPerson(from, spoken).getFirst();
    }

    /** Invites the applicant to a first meeting; one letter for each language the law asks for. Circular § 9.3. */
    public List<Letter> invitation(InvitationFacts facts) {
        return LanguagesOfLetters.toPerson(facts.centre(), facts.spoken()).stream()
                .map(language -> InvitationLetter.of(facts, this.wordings.in(language)))
                .toList();
    }

    /** What the decision may say of a second request that was merged with the first, to copy. Circular § 9.2.1. */
    public String mergeSentence(
            RequestReference first, LocalDate firstDate, RequestReference second, LocalDate secondDate, Language in) {
        var words = this.wordings.in(in);
        return words.get(
                "merge.sentence",
                "first",
                first,
                "firstDate",
                words.day(firstDate),
                "second",
                second,
                "secondDate",
                words.day(secondDate));
    }
}
