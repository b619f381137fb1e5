package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The directory of welfare centres: as published (docs/reference-data.md), and over it what the operator imported. */
@Component
@EnableConfigurationProperties(FallbackContact.class)
public class WelfareCentres {

    private final Municipalities municipalities;
    private final PublishedDirectory published;
    private final BiFunction<WelfareCentre, LocalDate, WelfareCentre> asKnown;

    @Autowired
    WelfareCentres(Municipalities municipalities, ImportedDirectory imported) {
        this(
                municipalities,
                (centre, day) -> centre.with(
                        imported.enterpriseNumberOf(centre.number(), day), imported.contactOf(centre.number(), day)));
    }

    WelfareCentres(Municipalities municipalities, BiFunction<WelfareCentre, LocalDate, WelfareCentre> asKnown) {
        this.municipalities = municipalities;
        this.published = new PublishedDirectory(municipalities.gazetteer());
        this.asKnown = asKnown;
    }

    /**
     * The one centre that serves this municipality on that day. Organic law of 8 July 1976, art. 2.
     *
     * @throws IllegalArgumentException when the municipality does not stand on that day
     */
    public WelfareCentre of(Municipality municipality, LocalDate day) {
        return this.published.serving(municipality.nisCode(), day).stream()
                .findFirst()
                .flatMap(number -> find(number, day))
                .orElseThrow(() -> new IllegalArgumentException("a municipality that does not stand on that day"));
    }

    /** The centre of that number as it is described on that day, ended ones included; empty when it had not begun. */
    public Optional<WelfareCentre> find(CentreNumber number, LocalDate day) {
        return this.published.find(number, day).map(centre -> this.asKnown.apply(centre, day));
    }

    /** The centre that answers on that day for this one: itself, or the one that took over at a merger. */
    public Optional<WelfareCentre> answeringFor(CentreNumber number, LocalDate day) {
        return find(this.published.answeringFor(number, day), day);
    }

    /** The municipalities a centre serves on that day, none when it does not exist then. */
    public List<Municipality> servedBy(CentreNumber number, LocalDate day) {
        return this.published.servedBy(number, day).stream()
                .flatMap(code -> this.municipalities.find(code, day).stream())
                .toList();
    }

    /** Every centre of that day, by number. */
    public List<WelfareCentre> on(LocalDate day) {
        return this.published.numbers().stream()
                .filter(number -> !this.published.servedBy(number, day).isEmpty())
                .flatMap(number -> find(number, day).stream())
                .toList();
    }
}
