package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every name of a place under its folded form, and every postal code. */
final class PlaceIndex {

    /** A name as it is written, under one of its folded forms; {@code local} when that is a form in a language of the place. */
    record Listing(PlaceName place, String shown, String key, boolean local) {}

    /** A place that a postal code serves. */
    record Locality(InFourLanguages name, NisCode municipality, Kind kind) {

        /** Why a code serves a place, the most likely meaning first. */
        enum Kind {
            MUNICIPALITY,
            FORMER,
            SECTION,
            SHARED,
            SPECIAL
        }
    }

    private record Key(String key, long letters) {}

    private final Gazetteer gazetteer;
    private final NavigableMap<String, List<Listing>> byKey = new TreeMap<>();
    private final Map<String, List<Locality>> byPostalCode = new HashMap<>();
    private final List<Key> keys;

    PlaceIndex(Gazetteer gazetteer, List<ReferenceFile.Row> localities, List<ReferenceFile.Row> formerNames) {
        this.gazetteer = gazetteer;
        gazetteer.entries().forEach(this::list);
        localities.forEach(this::listLocality);
        formerNames.forEach(this::listFormer);
        this.keys = this.byKey.keySet().stream()
                .map(key -> new Key(key, Misspelling.letters(key)))
                .toList();
    }

    List<Listing> named(String key) {
        return this.byKey.getOrDefault(key, List.of());
    }

    Stream<Listing> beginningWith(String key) {
        return this.byKey.subMap(key, false, key + Character.MAX_VALUE, false).values().stream()
                .flatMap(List::stream);
    }

    /** Names that hold a few mistakes compared with {@code key}; never those that hold none. */
    Stream<Listing> resembling(String key) {
        int most = Misspelling.allowedIn(key);
        long letters = Misspelling.letters(key);
        return this.keys.stream()
                .filter(other -> Long.bitCount(other.letters() ^ letters) <= 2 * most)
                .filter(other -> Math.min(most, Misspelling.between(key, other.key(), most)) > 0)
                .filter(other -> Misspelling.between(key, other.key(), most) <= most)
                .flatMap(other -> named(other.key()).stream());
    }

    List<Locality> at(String postalCode) {
        return this.byPostalCode.getOrDefault(postalCode, List.of());
    }

    Optional<String> postalCodeOf(NisCode municipality) {
        return this.byPostalCode.entrySet().stream()
                .filter(served -> served.getValue().stream()
                        .anyMatch(place -> place.kind() == Locality.Kind.MUNICIPALITY
                                && place.municipality().equals(municipality)))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    private void list(Gazetteer.Entry entry) {
        list(PlaceName.ofMunicipality(entry));
        entry.aliases().forEach(alias -> list(PlaceName.alias(alias, entry.code())));
    }

    private void listLocality(ReferenceFile.Row row) {
        var name = new InFourLanguages(row.get("french"), row.get("dutch"), row.get("german"), row.get("dutch"));
        var municipality = row.nisCode("municipality");
        var kind = Locality.Kind.valueOf(row.get("kind"));
        row.known("postal_code")
                .ifPresent(code -> this.byPostalCode
                        .computeIfAbsent(code, _ -> new ArrayList<>())
                        .add(new Locality(name, municipality, kind)));
        list(PlaceName.ofSubLocality(name, municipality));
    }

    /** A former municipality whose name lives on as a part of the present one is already listed as that part. */
    private void listFormer(ReferenceFile.Row row) {
        var name = new InFourLanguages(row.get("french"), row.get("dutch"), row.get("german"), row.get("dutch"));
        var partOf = row.nisCode("municipality");
        var place = PlaceName.ofFormerMunicipality(
                name, row.nisCode("nis_code"), partOf, LocalDate.parse(row.get("until")));
        forms(place).stream()
                .filter(form -> named(Folding.key(Folding.words(form))).stream()
                        .noneMatch(listing -> listing.place().partOf().equals(partOf)))
                .forEach(form -> list(place, form));
    }

    private void list(PlaceName place) {
        forms(place).forEach(form -> list(place, form));
    }

    private static Set<String> forms(PlaceName place) {
        var forms = new LinkedHashSet<String>();
        Arrays.stream(Language.values()).map(place.name()::in).forEach(forms::add);
        return forms;
    }

    private void list(PlaceName place, String form) {
        var keys = new LinkedHashSet<>(Folding.keys(form));
        keys.addAll(Folding.keysWithoutArticle(form));
        keys.forEach(key -> this.byKey
                .computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Listing(place, form, key, local(place, key))));
    }

    private boolean local(PlaceName place, String key) {
        return this.gazetteer.known(place.partOf()).regime().languages().stream()
                .map(place.name()::in)
                .anyMatch(name -> Folding.keys(name).contains(key));
    }
}
