package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.BlindToken.Purpose;
import be.cpasonline.sealing.FoldedWords;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** By what a request can be found in its centre without opening it: number, each word of the name, name with birth. */
@Component
class SearchTokens {

    private final BlindIndexes indexes;

    SearchTokens(BlindIndexes indexes) {
        this.indexes = indexes;
    }

    List<BlindToken> of(CentreNumber centre, Applicant applicant, Identification identification) {
        var words = FoldedWords.of(applicant.fullName());
        var number = identification.number().map(NationalNumber::digits).stream()
                .map(digits -> this.indexes.token(Purpose.NUMBER, centre.value(), digits));
        var eachWord = words.stream().map(word -> this.indexes.token(Purpose.WORD, centre.value(), word));
        var nameAndBirth = birth(applicant).stream()
                .map(birth -> String.join(" ", words) + "/" + birth)
                .map(both -> this.indexes.token(Purpose.NAME_AND_BIRTH, centre.value(), both));
        return Stream.of(number, eachWord, nameAndBirth)
                .flatMap(tokens -> tokens)
                .toList();
    }

    private static Optional<String> birth(Applicant applicant) {
        return applicant
                .birthDate()
                .map(LocalDate::toString)
                .or(() -> applicant.birthYear().map(Year::toString));
    }
}
