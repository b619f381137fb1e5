package be.cpasonline.handling;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.pages.ChoiceField.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the centre to which a request is sent on, by any name of its municipality; never a silent pick. */
@Component
class OtherCentre {

    private static final int MOST = 10;

    private final Municipalities municipalities;
    private final WelfareCentres centres;

    OtherCentre(Municipalities municipalities, WelfareCentres centres) {
        this.municipalities = municipalities;
        this.centres = centres;
    }

    /** The one chosen, else the only one of that name. */
    Optional<WelfareCentre> of(Sheet sheet) {
        var found = found(sheet);
        var chosen = found.stream()
                .filter(centre -> sheet.typed().is("centre", centre.number().toString()))
                .findFirst();
        return chosen.or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    /** Those to choose from; none when nothing was typed, or the name leaves no doubt. */
    List<Choice> choices(Sheet sheet) {
        var found = found(sheet);
        return found.size() < 2
                ? List.of()
                : found.stream().map(centre -> choice(centre, sheet)).toList();
    }

    /** Two may have the same name in one language, as Saint-Nicolas and Sint-Niklaas: where they are tells them apart. */
    private Choice choice(WelfareCentre centre, Sheet sheet) {
        var postalCode =
                this.municipalities.find(centre.nisCode(), sheet.today()).flatMap(this.municipalities::postalCodeOf);
        var where = Stream.concat(postalCode.stream(), centre.officialNames().stream());
        return Choice.of(
                centre.number().toString(),
                centre.name().in(sheet.language()),
                where.collect(Collectors.joining(", ")));
    }

    Optional<WelfareCentre> find(CentreNumber number, Sheet sheet) {
        return this.centres.find(number, sheet.today());
    }

    private List<WelfareCentre> found(Sheet sheet) {
        var typed = sheet.typed().text("to");
        return typed.isEmpty()
                ? List.of()
                : this.municipalities.search(typed, sheet.language(), sheet.today()).stream()
                        .map(candidate -> this.centres.of(candidate.municipality(), sheet.today()))
                        .distinct()
                        .limit(MOST)
                        .toList();
    }
}
