package be.cpasonline.register;

import be.cpasonline.request.AidRequest;
import be.cpasonline.request.ContactPerson;
import be.cpasonline.request.Helper;
import be.cpasonline.sealing.FoldedWords;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text that leaves the centre names a person of the request: by a name, a number or an address. It catches what
 * slips in by habit; whoever writes is told to leave it out.
 */
final class PersonNamed {

    private static final Pattern NATIONAL_NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{2}[. /-]?[0-9]{2}[. /-]?[0-9]{2}[. /-]?[0-9]{3}[. /-]?[0-9]{2}(?![0-9])");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[^0-9\\p{L}]+(?=[0-9])");

    /** Shorter ones are words of the language as often as names: "de", "van", "an". */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST_PHONE = 8;

    private PersonNamed() {}

    static boolean in(String text, AidRequest request) {
        return text.contains("@")
                || NATIONAL_NUMBER.matcher(text).find()
                || phone(text, request)
                || name(text, request);
    }

    private static boolean phone(String text, AidRequest request) {
        var digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        var contact = request.reachability().contactPerson().flatMap(ContactPerson::phone);
        return Stream.of(request.reachability().phone(), contact)
                .flatMap(Optional::stream)
                .map(phone -> phone.replaceAll("[^0-9]", ""))
                .filter(phone -> phone.length() >= SHORTEST_PHONE)
                .anyMatch(phone -> digits.contains(phone.substring(phone.length() - SHORTEST_PHONE)));
    }

    private static boolean name(String text, AidRequest request) {
        Set<String> words = FoldedWords.of(text);
        return Stream.of(
                        Optional.of(request.applicant().fullName()),
                        request.helper().flatMap(Helper::name),
                        request.reachability().contactPerson().map(ContactPerson::name))
                .flatMap(Optional::stream)
                .map(FoldedWords::of)
                .anyMatch(name -> words.containsAll(name)
                        || name.stream().anyMatch(part -> part.length() >= SHORTEST_NAME && words.contains(part)));
    }
}
