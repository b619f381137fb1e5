package be.cpasonline.centres;

import be.cpasonline.centres.Candidate.Match;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One search: what was typed, in which language it is answered, and the day whose municipalities are offered. */
final class PlaceSearch {

    private static final int MOST = 20;

    private final Gazetteer gazetteer;
    private final PlaceIndex index;
    private final Language language;
    private final LocalDate day;

    PlaceSearch(Gazetteer gazetteer, PlaceIndex index, Language language, LocalDate day) {
        this.gazetteer = gazetteer;
        this.index = index;
        this.language = language;
        this.day = day;
    }

    List<Candidate> candidates(String text) {
        var typed = Typed.of(text);
        var atCode = typed.postalCode().map(this::atPostalCode).orElse(List.of());
        var named = named(typed);
        var hits = new ArrayList<Hit>(atCode);
        hits.addAll(named);
        if (!typed.words().isEmpty() && !settled(named, atCode)) {
            hits.addAll(beginningWith(typed));
        }
        if (named.isEmpty()) {
            hits.addAll(resembling(typed.bare()));
        }
        return best(hits, municipalitiesOf(atCode));
    }

    /** Code and name agree, as on an envelope: longer names are not meant. */
    private static boolean settled(List<Hit> named, List<Hit> atCode) {
        var there = municipalitiesOf(atCode);
        return municipalitiesOf(named).stream().anyMatch(there::contains);
    }

    private List<Candidate> best(List<Hit> hits, Set<NisCode> atCode) {
        var seen = new HashSet<NisCode>();
        return hits.stream()
                .sorted(Hit.bestFirst(this.language, atCode))
                .map(Hit::candidate)
                .filter(candidate -> seen.add(candidate.municipality().nisCode()))
                .limit(MOST)
                .toList();
    }

    private static Set<NisCode> municipalitiesOf(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.candidate().municipality().nisCode())
                .collect(Collectors.toSet());
    }

    private List<Hit> named(Typed typed) {
        var exact = exactly(typed);
        return exact.isEmpty() ? exactly(typed.bare()) : exact;
    }

    private List<Hit> exactly(Typed typed) {
        return Stream.of(typed.key(), typed.joined())
                .distinct()
                .flatMap(key -> this.index.named(key).stream())
                .flatMap(listing -> hits(listing, Optional.empty(), 0))
                .toList();
    }

    private List<Hit> beginningWith(Typed typed) {
        return Stream.of(typed.key(), typed.joined(), typed.bare().key())
                .distinct()
                .filter(key -> key.length() > 1)
                .flatMap(key -> this.index
                        .beginningWith(key)
                        .flatMap(listing -> hits(
                                listing,
                                Optional.of(Match.PREFIX),
                                listing.key().length() - key.length())))
                .toList();
    }

    private List<Hit> resembling(Typed typed) {
        var key = typed.key();
        return this.index
                .resembling(key)
                .flatMap(listing -> hits(
                        listing, Optional.of(Match.SIMILAR), Misspelling.between(key, listing.key(), key.length())))
                .toList();
    }

    private Stream<Hit> hits(PlaceIndex.Listing listing, Optional<Match> instead, int distance) {
        var place = listing.place();
        return standing(place).stream().map(municipality -> {
            var how = instead.orElse(how(place, municipality));
            var candidate =
                    new Candidate(municipality, listing.shown(), how, former(place, municipality), subLocality(place));
            return new Hit(candidate, place, listing.local(), distance);
        });
    }

    /** A name that is not yet borne on that day names nothing; a part lies wherever it lay then. */
    private List<Municipality> standing(PlaceName place) {
        return place.kind() == PlaceName.Kind.MUNICIPALITY
                ? this.gazetteer.presentOf(place.code(), this.day).stream().toList()
                : this.gazetteer.standing(place.partOf(), this.day);
    }

    private static Match how(PlaceName place, Municipality municipality) {
        return switch (place.kind()) {
            case MUNICIPALITY -> place.code().equals(municipality.nisCode()) ? Match.NAME : Match.FORMER_NAME;
            case ALIAS -> Match.NAME;
            case FORMER_MUNICIPALITY -> Match.FORMER_NAME;
            case SUB_LOCALITY -> Match.SUB_LOCALITY;
        };
    }

    private Optional<Candidate.Former> former(PlaceName place, Municipality municipality) {
        return place.until()
                .filter(until -> !until.isAfter(this.day) && !place.code().equals(municipality.nisCode()))
                .map(until -> new Candidate.Former(place.code(), place.name(), until));
    }

    private static Optional<InFourLanguages> subLocality(PlaceName place) {
        return Optional.of(place)
                .filter(found -> found.kind() == PlaceName.Kind.SUB_LOCALITY)
                .map(PlaceName::name);
    }

    private List<Hit> atPostalCode(String code) {
        var localities = this.index.at(code);
        return localities.stream()
                .flatMap(locality -> this.gazetteer.standing(locality.municipality(), this.day).stream()
                        .map(municipality -> atPostalCode(code, locality, municipality, localities)))
                .toList();
    }

    private static Hit atPostalCode(
            String code, PlaceIndex.Locality locality, Municipality municipality, List<PlaceIndex.Locality> all) {
        var place = PlaceName.ofSubLocality(locality.name(), locality.municipality());
        long there = all.stream()
                .filter(other -> other.municipality().equals(locality.municipality()))
                .count();
        var only = locality.kind() == PlaceIndex.Locality.Kind.SECTION && there == 1
                ? Optional.of(locality.name())
                : Optional.<InFourLanguages>empty();
        var candidate = new Candidate(municipality, code, Match.POSTAL_CODE, Optional.empty(), only);
        return new Hit(candidate, place, true, locality.kind().ordinal());
    }
}
