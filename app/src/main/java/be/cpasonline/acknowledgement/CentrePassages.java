package be.cpasonline.acknowledgement;

import be.cpasonline.acknowledgement.Passage.Paragraph;
import be.cpasonline.acknowledgement.Passage.Points;
import be.cpasonline.centres.ContactDetails;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.OpeningHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which centre, how to reach it as far as anybody knows, and that the choice is provisional. Circular § 5 and § 6. */
final class CentrePassages {

    private CentrePassages() {}

    static List<Passage> of(Acknowledgement of, Texts.In words) {
        var contact = of.centre().contact();
        var passages = new ArrayList<Passage>();
        var name = of.centre().name().in(words.language());
        passages.add(new Paragraph(words.get(of.course().key("centre.designated", false), "centre", name)));
        var known = known(contact, of.hours(), words);
        if (!known.isEmpty()) {
            passages.add(new Points(known));
        }
        var documents = of.documents().getOrDefault(words.language(), List.of());
        if (!documents.isEmpty()) {
            passages.add(new Paragraph(words.get("centre.documents")));
            passages.add(new Points(documents));
        }
        if (contact.invented()) {
            passages.add(new Paragraph(words.get("centre.invented")));
        }
        if (contact.phone().isEmpty() || contact.street().isEmpty()) {
            passages.add(new Paragraph(missing(of, words)));
        }
        passages.add(new Paragraph(
                words.get(of.course().transfer() ? "centre.provisional.transfer" : "centre.provisional")));
        languages(of, words).map(Paragraph::new).ifPresent(passages::add);
        return List.copyOf(passages);
    }

    private static List<String> known(ContactDetails contact, OpeningHours hours, Texts.In words) {
        return Stream.of(
                        address(contact, words).map(address -> words.get("centre.address", "address", address)),
                        contact.readablePhone().map(phone -> words.get("centre.phone", "phone", phone)),
                        contact.email().map(email -> words.get("centre.email", "email", email)),
                        contact.website().map(website -> words.get("centre.website", "website", website)),
                        Optional.of(hours.lines(words.language()))
                                .filter(lines -> !lines.isEmpty())
                                .map(lines -> words.get("centre.hours", "hours", String.join("; ", lines))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> address(ContactDetails contact, Texts.In words) {
        var language = words.language();
        var locality = Stream.of(contact.postalCode(), contact.locality().map(names -> names.in(language)))
                .flatMap(Optional::stream)
                .reduce((code, name) -> code + " " + name);
        return contact.street()
                .map(names -> names.in(language))
                .map(street -> locality.map(place -> street + ", " + place).orElse(street));
    }

    private static String missing(Acknowledgement of, Texts.In words) {
        var fallback = of.fallback();
        var lacking = of.centre().contact().unknown() ? "centre.unknown" : "centre.incomplete";
        return words.get(lacking)
                + " "
                + words.get(
                        "centre.ask",
                        "name",
                        fallback.name().in(words.language()),
                        "phone",
                        fallback.phone(),
                        "email",
                        fallback.email());
    }

    /** Said only to who wrote in a language the centre may not be free to answer in. */
    private static Optional<String> languages(Acknowledgement of, Texts.In words) {
        var languages = of.centre().regime().languages();
        return languages.contains(of.language())
                ? Optional.empty()
                : Optional.of(words.get("centre.languages", "languages", LanguageNames.list(languages, words)));
    }
}
