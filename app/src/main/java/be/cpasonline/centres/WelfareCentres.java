package be.cpasonline.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The directory of welfare centres: as published (docs/reference-data.md), and over it what the operator imported. */
@Component
@EnableConfigurationProperties(FallbackContact.class)
public class WelfareCentres {

    private final Municipalities municipalities;
    private final PublishedDirectory published;
    private final Supplier<Overlay> imported;

    @Autowired
    WelfareCentres(Municipalities municipalities, ImportedDirectory imported) {
        this(municipalities, new PublishedDirectory(municipalities.gazetteer()), imported::present);
    }

    WelfareCentres(Municipalities municipalities, Overlay overlay) {
        this(municipalities, new PublishedDirectory(municipalities.gazetteer()), () -> overlay);
    }

    private WelfareCentres(Municipalities municipalities, PublishedDirectory published, Supplier<Overlay> imported) {
        this.municipalities = municipalities;
        this.published = published;
        this.imported = imported;
    }

    /** The directory as it was, is or would be with these imports. */
    WelfareCentres under(Overlay overlay) {
        return new WelfareCentres(this.municipalities, this.published, () -> overlay);
    }

    /**
     * The one centre that serves this municipality on that day. Organic law of 8 July 1976, art. 2.
     *
     * @throws IllegalArgumentException when the municipality does not stand on that day
     */
    public WelfareCentre of(Municipality municipality, LocalDate day) {
        return succession()
                .serving(municipality.nisCode(), day)
                .flatMap(number -> find(number, day))
                .orElseThrow(() -> new IllegalArgumentException("a municipality that does not stand on that day"));
    }

    /** The centre of this municipality that has ended, when another one has taken over by that day. */
    public Optional<WelfareCentre> formerOf(Municipality municipality, LocalDate day) {
        return this.published
                .serving(municipality.nisCode(), day)
                .filter(number -> !succession().stands(number, day))
                .flatMap(number -> find(number, day));
    }

    /** The centre of that number as it is described on that day, ended ones included; empty when it had not begun. */
    public Optional<WelfareCentre> find(CentreNumber number, LocalDate day) {
        var overlay = this.imported.get();
        return this.published
                .find(number, day)
                .map(centre -> centre.with(overlay.enterpriseNumberOf(number, day), overlay.contactOf(number, day)));
    }

    /** The centre that answers on that day for this one: itself, or the one that took over at a merger. */
    public Optional<WelfareCentre> answeringFor(CentreNumber number, LocalDate day) {
        return find(succession().answeringFor(number, day), day);
    }

    /** The ended centres whose requests this one answers for on that day, through however many mergers; never itself. */
    public Set<CentreNumber> inheritedBy(CentreNumber number, LocalDate day) {
        return succession().inheritedBy(number, day);
    }

    /** Whether that centre has begun by that day and nobody has taken over from it: only then has it agents of its own. */
    public boolean stands(CentreNumber number, LocalDate day) {
        return succession().stands(number, day);
    }

    /** The municipalities a centre serves on that day, none when it does not exist then. */
    public List<Municipality> servedBy(CentreNumber number, LocalDate day) {
        return succession().servedBy(number, day).stream()
                .flatMap(code -> this.municipalities.find(code, day).stream())
                .toList();
    }

    /** Every centre of that day, by number. */
    public List<WelfareCentre> on(LocalDate day) {
        return succession().on(day).stream()
                .flatMap(number -> find(number, day).stream())
                .toList();
    }

    /** Every centre that has begun by that day, by number, those that have ended too. */
    public List<WelfareCentre> begunBy(LocalDate day) {
        return this.published.numbers().stream()
                .flatMap(number -> find(number, day).stream())
                .toList();
    }

    Succession succession() {
        return new Succession(this.published, this.imported.get());
    }
}
