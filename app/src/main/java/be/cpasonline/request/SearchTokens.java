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

    /** What is stored beside a request. */
    List<BlindToken> of(CentreNumber centre, Applicant applicant, Identification identification) {
        return values(applicant, identification)
                .map(one -> this.indexes.token(one.purpose(), centre.value(), one.text()))
                .toList();
    }

    /** By which another request of the same person is found in that centre, under every key still kept. */
    List<BlindToken> ofSamePerson(CentreNumber centre, Applicant applicant, Identification identification) {
        return values(applicant, identification)
                .filter(one -> one.purpose() != Purpose.WORD)
                .flatMap(one -> this.indexes.search(one.purpose(), centre.value(), one.text()).stream())
                .toList();
    }

    private static Stream<Value> values(Applicant applicant, Identification identification) {
        var words = FoldedWords.of(applicant.fullName());
        var number = identification.number().map(NationalNumber::digits).stream()
                .map(digits -> new Value(Purpose.NUMBER, digits));
        var eachWord = words.stream().map(word -> new Value(Purpose.WORD, word));
        var nameAndBirth = birth(applicant).stream()
                .map(birth -> new Value(Purpose.NAME_AND_BIRTH, String.join(" ", words) + "/" + birth));
        return Stream.of(number, eachWord, nameAndBirth).flatMap(values -> values);
    }

    private static Optional<String> birth(Applicant applicant) {
        return applicant
                .birthDate()
                .map(LocalDate::toString)
                .or(() -> applicant.birthYear().map(Year::toString));
    }

    private record Value(Purpose purpose, String text) {

        @Override
        public String toString() {
            return "Value[redacted]";
        }
    }
}
