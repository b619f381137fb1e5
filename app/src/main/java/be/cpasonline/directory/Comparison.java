package be.cpasonline.directory;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.EnterpriseNumber;
import be.cpasonline.centres.KnownDirectory;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.directory.Difference.Attribute;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two states of the directory held against each other on one day, centre by centre. */
final class Comparison {

    private final KnownDirectory before;
    private final KnownDirectory after;
    private final LocalDate day;

    Comparison(KnownDirectory before, KnownDirectory after, LocalDate day) {
        this.before = before;
        this.after = after;
        this.day = day;
    }

    List<Difference> differences() {
        return this.after.centres().begunBy(this.day).stream().flatMap(this::of).toList();
    }

    private Stream<Difference> of(WelfareCentre centre) {
        var number = centre.number();
        var earlier = told(this.before, number);
        var later = told(this.after, number);
        var details = Arrays.stream(Attribute.values())
                .filter(attribute -> !known(earlier, attribute).equals(known(later, attribute)))
                .map(attribute ->
                        new Difference.Told(centre, attribute, known(earlier, attribute), known(later, attribute)));
        return Stream.concat(succession(centre), details);
    }

    private Stream<Difference> succession(WelfareCentre centre) {
        var earlier = this.before.endingOf(centre.number());
        var later = this.after.endingOf(centre.number());
        return earlier.equals(later) ? Stream.of() : Stream.of(new Difference.Succeeded(centre, earlier, later));
    }

    private static Optional<String> known(Map<Attribute, String> told, Attribute attribute) {
        return Optional.ofNullable(told.get(attribute));
    }

    private Map<Attribute, String> told(KnownDirectory directory, CentreNumber number) {
        var told = new EnumMap<Attribute, String>(Attribute.class);
        directory.centres().find(number, this.day).ifPresent(centre -> {
            told.put(Attribute.NAME, String.join(" / ", centre.officialNames()));
            put(told, Attribute.ENTERPRISE_NUMBER, centre.enterpriseNumber().map(EnterpriseNumber::digits));
            put(told, Attribute.STREET, centre.contact().street().map(Comparison::inEachLanguage));
            put(told, Attribute.POSTAL_CODE, centre.contact().postalCode());
            put(told, Attribute.LOCALITY, centre.contact().locality().map(Comparison::inEachLanguage));
            put(told, Attribute.PHONE, centre.contact().readablePhone());
            put(told, Attribute.EMAIL, centre.contact().email());
            put(told, Attribute.WEBSITE, centre.contact().website());
        });
        put(told, Attribute.NOTICE_ADDRESS, directory.noticeAddressOf(number, this.day));
        return told;
    }

    private static void put(Map<Attribute, String> told, Attribute attribute, Optional<String> value) {
        value.ifPresent(known -> told.put(attribute, known));
    }

    private static String inEachLanguage(InFourLanguages text) {
        return Arrays.stream(Language.values()).map(text::in).distinct().collect(Collectors.joining(" / "));
    }
}
