package be.cpasonline.centres;

import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The municipalities of Belgium, found by any name people use. Sources: docs/reference-data.md. */
@Component
public class Municipalities {

    /** The City of Brussels, whose name people also use for the other municipalities of its region. */
    private static final NisCode CITY_OF_BRUSSELS = new NisCode(21004);

    private final Gazetteer gazetteer = new Gazetteer(ReferenceFile.read("municipalities.csv"));
    private final PlaceIndex index = new PlaceIndex(
            this.gazetteer, ReferenceFile.read("localities.csv"), ReferenceFile.read("former-names.csv"));

    Gazetteer gazetteer() {
        return this.gazetteer;
    }

    /** The municipality that bears this code on that day. */
    public Optional<Municipality> find(NisCode code, LocalDate day) {
        return this.gazetteer.find(code, day);
    }

    /** The municipality of that day into which a present or former code has passed; codes that ended before 2019 are unknown. */
    public Optional<Municipality> presentOf(NisCode presentOrFormer, LocalDate day) {
        return this.gazetteer.presentOf(presentOrFormer, day);
    }

    /** Every municipality of that day, by NIS code. */
    public List<Municipality> on(LocalDate day) {
        return this.gazetteer.entries().stream()
                .filter(entry -> entry.period().includes(day))
                .map(Gazetteer.Entry::municipality)
                .toList();
    }

    /** The lowest postal code of the place whose name the municipality bears; empty for a name that is no place, as Pajottegem. */
    public Optional<String> postalCodeOf(Municipality municipality) {
        return this.index.postalCodeOf(municipality.nisCode());
    }

    /** Everything that may be meant, best first, at most twenty; empty when nothing resembles it. */
    public List<Candidate> search(String typed, Language language, LocalDate day) {
        return new PlaceSearch(this.gazetteer, this.index, language, day).candidates(typed);
    }

    /** The municipalities that people may mean by this one's name: the 18 others of Brussels-Capital for the City, else none. */
    public List<Municipality> othersInRegion(Municipality municipality, LocalDate day) {
        if (!municipality.nisCode().equals(CITY_OF_BRUSSELS)) {
            return List.of();
        }
        return on(day).stream()
                .filter(other -> other.region().equals(municipality.region()) && !other.equals(municipality))
                .toList();
    }
}
