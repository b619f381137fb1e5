package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every municipality since 2018 with the days on which it stood and what came after it. */
final class Gazetteer {

    /** A municipality, its days, the one it passed into, and other spellings that people use. */
    record Entry(Municipality municipality, Period period, Optional<NisCode> successor, List<String> aliases) {

        NisCode code() {
            return this.municipality.nisCode();
        }
    }

    private final Map<NisCode, Entry> entries = new LinkedHashMap<>();

    Gazetteer(List<ReferenceFile.Row> rows) {
        rows.stream().map(Gazetteer::entry).forEach(entry -> this.entries.put(entry.code(), entry));
    }

    Collection<Entry> entries() {
        return this.entries.values();
    }

    /** The municipality of that code, whenever it stood. */
    Municipality known(NisCode code) {
        return Objects.requireNonNull(this.entries.get(code), () -> "no municipality " + code)
                .municipality();
    }

    Optional<Municipality> find(NisCode code, LocalDate day) {
        return Optional.ofNullable(this.entries.get(code))
                .filter(entry -> entry.period().includes(day))
                .map(Entry::municipality);
    }

    Optional<Municipality> presentOf(NisCode code, LocalDate day) {
        var entry = Optional.ofNullable(this.entries.get(code));
        while (entry.isPresent() && entry.get().period().endedBy(day)) {
            entry = entry.get().successor().map(this.entries::get);
        }
        return entry.filter(found -> found.period().includes(day)).map(Entry::municipality);
    }

    /** What stood there on that day: the municipality or its successor; before it began, all those it was made of. */
    List<Municipality> standing(NisCode code, LocalDate day) {
        var present = presentOf(code, day);
        if (present.isPresent()) {
            return List.of(present.get());
        }
        return this.entries.values().stream()
                .filter(entry -> entry.successor().filter(code::equals).isPresent())
                .filter(entry -> entry.period().includes(day))
                .map(Entry::municipality)
                .toList();
    }

    private static Entry entry(ReferenceFile.Row row) {
        var municipality = new Municipality(
                row.nisCode("nis_code"),
                new InFourLanguages(row.get("french"), row.get("dutch"), row.get("german"), row.get("english")),
                LanguageRegime.valueOf(row.get("regime")),
                row.known("facilities").map(Language::valueOf),
                Region.valueOf(row.get("region")).names());
        return new Entry(
                municipality,
                row.period(),
                row.known("successor").map(code -> new NisCode(Integer.parseInt(code))),
                row.known("aliases")
                        .map(aliases -> List.of(aliases.split("\\|")))
                        .orElse(List.of()));
    }
}
