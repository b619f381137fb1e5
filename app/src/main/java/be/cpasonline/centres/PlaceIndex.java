package be.cpasonline.centres;

import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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
                .filter(other -> holdsMistakes(Misspelling.between(key, other.key(), most), most))
                .flatMap(other -> named(other.key()).stream());
    }

    private static boolean holdsMistakes(int mistakes, int most) {
        return mistakes > 0 && mistakes <= most;
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
        list(
                place,
                form -> named(Folding.key(Folding.words(form))).stream()
                        .noneMatch(listing -> listing.place().partOf().equals(partOf)));
    }

    private void list(PlaceName place) {
        list(place, _ -> true);
    }

    private void list(PlaceName place, Predicate<String> wanted) {
        var spoken = this.gazetteer.known(place.partOf()).regime().languages();
        var listed = new HashSet<String>();
        var localKeys = new HashSet<String>();
        for (var language : inOrder(spoken)) {
            var form = place.name().in(language);
            if (listed.add(form) && wanted.test(form)) {
                var keys = Folding.keys(form);
                if (spoken.contains(language)) {
                    localKeys.addAll(keys);
                }
                keys.forEach(key -> add(new Listing(place, form, key, localKeys.contains(key))));
            }
        }
    }

    /** The languages of the place first, so that a form in another language is known to be written alike. */
    private static List<Language> inOrder(List<Language> spoken) {
        return Arrays.stream(Language.values())
                .sorted(Comparator.comparing(language -> !spoken.contains(language)))
                .toList();
    }

    private void add(Listing listing) {
        this.byKey.computeIfAbsent(listing.key(), _ -> new ArrayList<>(1)).add(listing);
    }
}
