package be.cpasonline.centres;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person typed to name a municipality: a postal code, words, or both as on an envelope. */
record Typed(Optional<String> postalCode, List<String> words) {

    private static final Pattern POSTAL_CODE = Pattern.compile("b?([1-9][0-9]{3})");

    /** What people write around the name: the kind of place, the centre, the country. */
    private static final Set<String> AROUND = Set.of(
            "cpas",
            "ocmw",
            "oshz",
            "oeshz",
            "commune",
            "gemeente",
            "gemeinde",
            "municipality",
            "ville",
            "stad",
            "stadt",
            "city",
            "of",
            "de",
            "d",
            "du",
            "des",
            "van",
            "von",
            "a",
            "te",
            "in",
            "b",
            "belgique",
            "belgie",
            "belgien",
            "belgium");

    static Typed of(String text) {
        var words = new ArrayList<String>();
        var codes = new ArrayList<String>();
        for (var word : Folding.words(text)) {
            var code = POSTAL_CODE.matcher(word);
            if (codes.isEmpty() && code.matches()) {
                codes.add(code.group(1));
            } else {
                words.add(word);
            }
        }
        return new Typed(codes.stream().findFirst(), List.copyOf(words));
    }

    String key() {
        return Folding.key(this.words);
    }

    String joined() {
        return String.join("", this.words);
    }

    /** The same without the words that people write around a name. */
    Typed bare() {
        int from = 0;
        int to = this.words.size();
        while (from < to && AROUND.contains(this.words.get(from))) {
            from++;
        }
        while (to > from && AROUND.contains(this.words.get(to - 1))) {
            to--;
        }
        return new Typed(this.postalCode, this.words.subList(from, to));
    }
}
