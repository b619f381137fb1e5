package be.cpasonline.operator;

import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.centres.KnownDirectory;
import be.cpasonline.directory.OfficialLists;
import be.cpasonline.directory.Preview;
import be.cpasonline.directory.UnreadableFile;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The directory's pages as words on a command line, in the language of its last word. */
@Component
class DirectoryConsole {

    static final String USAGE = """
            directory check FILE DAY [fr|nl|de]                 what recording the list from that day on would change
            directory import FILE DAY NAME [fr|nl|de]           the same, then recorded under that name, whole or not at all
            directory versions [fr|nl|de]                       every import, the latest first
            directory compare VERSION VERSION DAY [fr|nl|de]    what the second state says differently on that day
            directory take-back VERSION NAME REASON [fr|nl|de]  from now on the import counts no more
            VERSION is an id that "versions" prints, "published" or "present"; DAY is 2027-01-01 or 1/1/2027.
            """;

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    private final OfficialLists lists;
    private final DirectoryVersions versions;
    private final DifferenceRows differences;
    private final Clock clock;

    DirectoryConsole(OfficialLists lists, DirectoryVersions versions, DifferenceRows differences, Clock clock) {
        this.lists = lists;
        this.versions = versions;
        this.differences = differences;
        this.clock = clock;
    }

    static boolean makesSense(String... words) {
        var said = said(words);
        return switch (said.isEmpty() ? "" : said.getFirst()) {
            case "check" -> said.size() == 3 && isDay(said.get(2));
            case "import" ->
                said.size() == 4 && isDay(said.get(2)) && !said.get(3).isBlank();
            case "versions" -> said.size() == 1;
            case "compare" -> said.size() == 4 && isState(said.get(1)) && isState(said.get(2)) && isDay(said.get(3));
            case "take-back" ->
                said.size() == 4
                        && isId(said.get(1))
                        && !said.get(2).isBlank()
                        && !said.get(3).isBlank();
            default -> false;
        };
    }

    int run(PrintStream out, String... words) {
        var said = said(words);
        var texts = OperatorTexts.in(language(words).orElse(Language.FRENCH));
        return switch (said.getFirst()) {
            case "check", "import" -> list(out, said, texts);
            case "versions" -> versions(out, texts);
            case "compare" -> compare(out, said, texts);
            default -> takeBack(out, said, texts);
        };
    }

    private int list(PrintStream out, List<String> said, Texts.In texts) {
        var file = Path.of(said.get(1));
        try {
            var preview = this.lists.examine(
                    Files.readAllBytes(file), OfficialLists.dayIn(said.get(2)).orElseThrow());
            print(out, preview, texts);
            return said.getFirst().equals("check") ? verdict(preview) : record(out, preview, file, said.get(3), texts);
        } catch (UnreadableFile unreadable) {
            out.println(texts.get("file." + Previews.code(unreadable.reason())));
            return REFUSED;
        } catch (IOException _) {
            out.println(texts.get("file.missing"));
            return REFUSED;
        }
    }

    private int record(PrintStream out, Preview preview, Path file, String by, Texts.In texts) {
        boolean done = this.lists.record(preview, by, FileName.of(file.toString()), this.clock.instant());
        out.println(texts.get(
                done
                        ? "directory.recorded"
                        : !preview.faults().isEmpty()
                                ? "record.faulty"
                                : preview.clean() ? "preview.changed" : "record.nothing"));
        return done ? DONE : REFUSED;
    }

    private static int verdict(Preview preview) {
        return preview.faults().isEmpty() ? DONE : REFUSED;
    }

    private void print(PrintStream out, Preview preview, Texts.In texts) {
        for (var fault : Previews.faults(preview, texts)) {
            line(out, texts.get("faults.line") + " " + fault.line(), fault.column(), fault.value(), fault.reason());
        }
        print(out, this.differences.of(preview.differences(), texts));
        out.println(texts.get("faults.title", "number", preview.faults().size()));
        out.println(
                texts.get("differences.title", "number", preview.differences().size()));
        out.println(texts.get("unnamed.title", "number", preview.unnamed().size()));
    }

    private int versions(PrintStream out, Texts.In texts) {
        for (var version : this.versions.all()) {
            var row = VersionRow.of(version, texts);
            line(out, version.id().toString(), row.moment(), row.by(), row.source(), row.content(), row.state());
        }
        return DONE;
    }

    private int compare(PrintStream out, List<String> said, Texts.In texts) {
        var before = state(said.get(1));
        var after = state(said.get(2));
        if (before.isEmpty() || after.isEmpty()) {
            out.print(USAGE);
            out.flush();
            return REFUSED;
        }
        var day = OfficialLists.dayIn(said.get(3)).orElseThrow();
        print(out, this.differences.of(this.lists.compare(before.get(), after.get(), day), texts));
        return DONE;
    }

    private int takeBack(PrintStream out, List<String> said, Texts.In texts) {
        boolean done =
                this.versions.takeBack(UUID.fromString(said.get(1)), said.get(2), said.get(3), this.clock.instant());
        out.println(texts.get(done ? "directory.takenBack" : "takeBack.refused"));
        return done ? DONE : REFUSED;
    }

    private Optional<KnownDirectory> state(String name) {
        return switch (name) {
            case "published" -> Optional.of(this.versions.published());
            case "present" -> Optional.of(this.versions.present());
            default -> this.versions.after(UUID.fromString(name));
        };
    }

    private static void print(PrintStream out, List<DifferenceRows.Row> rows) {
        rows.forEach(row -> line(out, row.centre(), row.what(), row.before(), row.after()));
    }

    /** What stands in a file must not steer the terminal. */
    private static void line(PrintStream out, String... cells) {
        out.println(String.join("\t", cells).replaceAll("[\\p{C}&&[^\\t]]", "?"));
    }

    private static List<String> said(String... words) {
        var all = Arrays.asList(words);
        return language(words).isPresent() ? all.subList(0, all.size() - 1) : all;
    }

    private static Optional<Language> language(String... words) {
        return Optional.of(words.length == 0 ? "" : words[words.length - 1])
                .filter(word -> word.matches("fr|nl|de"))
                .flatMap(Language::ofTag);
    }

    private static boolean isDay(String word) {
        return OfficialLists.dayIn(word).isPresent();
    }

    private static boolean isState(String word) {
        return word.equals("published") || word.equals("present") || isId(word);
    }

    private static boolean isId(String word) {
        return word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
