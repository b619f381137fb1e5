package be.cpasonline.inbox;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.sealing.BlindIndexes;
import be.cpasonline.sealing.BlindToken;
import be.cpasonline.sealing.BlindToken.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A search as the blind indexes know it: each word under every key still kept, for every centre within reach. */
record Wanted(List<Entry> entries, String part) {

    private record Entry(int word, int centre, BlindToken token) {}

    static Wanted of(Search search, Set<CentreNumber> reach, BlindIndexes indexes) {
        var words = List.copyOf(search.words());
        var named = Stream.iterate(0, word -> word < words.size(), word -> word + 1)
                .flatMap(word -> entries(word, Purpose.WORD, words.get(word), reach, indexes));
        var numbered = search.number().map(NationalNumber::digits).stream()
                .flatMap(digits -> entries(0, Purpose.NUMBER, digits, reach, indexes));
        return new Wanted(Stream.concat(named, numbered).toList(), search.part().orElse(""));
    }

    private static Stream<Entry> entries(
            int word, Purpose purpose, String value, Set<CentreNumber> reach, BlindIndexes indexes) {
        return reach.stream()
                .flatMap(centre -> indexes.search(purpose, centre.value(), value).stream()
                        .map(token -> new Entry(word, centre.value(), token)));
    }

    /** The parameters of a statement that looks for it. */
    Map<String, Object> parameters() {
        return Map.of(
                "words",
                this.entries.stream().map(Entry::word).toArray(Integer[]::new),
                "purposes",
                this.entries.stream()
                        .map(entry -> entry.token().purpose().code())
                        .toArray(String[]::new),
                "centres",
                this.entries.stream().map(Entry::centre).toArray(Integer[]::new),
                "keys",
                this.entries.stream().map(entry -> entry.token().indexKey()).toArray(Long[]::new),
                "tokens",
                this.entries.stream().map(entry -> entry.token().token()).toArray(byte[][]::new),
                "part",
                this.part);
    }

    @Override
    public String toString() {
        return "Wanted[redacted]";
    }
}
