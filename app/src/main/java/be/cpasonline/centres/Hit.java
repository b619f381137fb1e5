package be.cpasonline.centres;

import be.cpasonline.language.Language;
import java.util.Comparator;
import java.util.Set;

/** A candidate and what decides its place in the list; {@code distance} counts letters to go or mistakes. */
record Hit(Candidate candidate, PlaceName place, boolean local, int distance) {

    static Comparator<Hit> bestFirst(Language language, Set<NisCode> atPostalCode) {
        return Comparator.<Hit, Boolean>comparing(hit -> !hit.agreesWith(atPostalCode))
                .thenComparing(hit -> hit.candidate.how())
                .thenComparing(hit -> hit.candidate.how() == Candidate.Match.SIMILAR ? hit.distance : 0)
                .thenComparing(hit -> hit.place.kind())
                .thenComparing(hit -> !hit.local)
                .thenComparing(Hit::distance)
                .thenComparing(
                        hit -> !hit.candidate.matched().equals(hit.place.name().in(language)))
                .thenComparing(hit -> hit.candidate.municipality().name().in(language));
    }

    private boolean agreesWith(Set<NisCode> atPostalCode) {
        return this.candidate.how() != Candidate.Match.POSTAL_CODE
                && atPostalCode.contains(this.candidate.municipality().nisCode());
    }
}
