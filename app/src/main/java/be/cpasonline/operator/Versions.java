package be.cpasonline.operator;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.DirectoryVersion;
import be.cpasonline.centres.DirectoryVersions;
import be.cpasonline.centres.KnownDirectory;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.directory.OfficialLists;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Versions of the directory in words, each held against the one before it unless another state is chosen. */
@Component
class Versions {

    static final int LONGEST_REASON = 500;

    private static final String PUBLISHED = "published";
    private static final String PRESENT = "present";

    /**
     * What is asked of a version.
     *
     * @param with the state to compare it with: {@code published}, {@code present}, the id of a version, or nothing
     * @param reason what was typed to take it back, which was not enough
     */
    record Asked(UUID version, String with, String day, Optional<String> reason, boolean refused) {}

    private final DirectoryVersions directory;
    private final OfficialLists lists;
    private final DifferenceRows differences;

    Versions(DirectoryVersions directory, OfficialLists lists, DifferenceRows differences) {
        this.directory = directory;
        this.lists = lists;
        this.differences = differences;
    }

    Optional<VersionModel> model(Asked asked, Texts.In texts, Instant now) {
        var all = this.directory.all();
        return all.stream()
                .filter(version -> version.id().equals(asked.version()))
                .findFirst()
                .map(version -> model(version, all, asked, texts, BelgianTime.dayOf(now)));
    }

    private VersionModel model(
            DirectoryVersion version, List<DirectoryVersion> all, Asked asked, Texts.In texts, LocalDate today) {
        var with = chosen(version, all, asked.with());
        var day = OfficialLists.dayIn(asked.day()).orElse(today);
        return new VersionModel(
                VersionRow.of(version, texts),
                choices(version, all, with, texts),
                TextField.of("day", texts.get("compare.day"))
                        .filled(DeskDates.figures(texts.language(), day))
                        .wide(10),
                texts.get("compare.on", "day", DeskDates.day(texts.language(), day)),
                this.differences.of(differences(version, with, day), texts),
                Optional.of(reason(asked, texts)).filter(_ -> version.counts()),
                Optional.of("takeBack.refused").filter(_ -> asked.refused()).map(texts::get),
                DirectoryPaths.version(texts.language(), version.id()),
                texts);
    }

    /** What stood before comes first; with the present state it is the other way round: what has changed since. */
    private List<be.cpasonline.directory.Difference> differences(DirectoryVersion version, String with, LocalDate day) {
        var after = this.directory.after(version.id()).orElseThrow();
        return with.equals(PRESENT)
                ? this.lists.compare(after, this.directory.present(), day)
                : this.lists.compare(state(with), after, day);
    }

    private KnownDirectory state(String with) {
        return with.equals(PUBLISHED)
                ? this.directory.published()
                : this.directory.after(UUID.fromString(with)).orElseThrow();
    }

    private static String chosen(DirectoryVersion version, List<DirectoryVersion> all, String with) {
        boolean known = with.equals(PUBLISHED)
                || with.equals(PRESENT)
                || all.stream().anyMatch(other -> other.id().toString().equals(with));
        int before = all.indexOf(version) + 1;
        return known ? with : before < all.size() ? all.get(before).id().toString() : PUBLISHED;
    }

    private static List<VersionModel.Choice> choices(
            DirectoryVersion version, List<DirectoryVersion> all, String with, Texts.In texts) {
        var choices = new ArrayList<VersionModel.Choice>();
        choices.add(new VersionModel.Choice(PRESENT, texts.get("compare.present"), with.equals(PRESENT)));
        for (var other : all) {
            var id = other.id().toString();
            var moment = DeskDates.moment(texts.language(), other.recordedAt());
            if (!other.equals(version)) {
                choices.add(new VersionModel.Choice(
                        id, texts.get("compare.version", "moment", moment, "source", other.source()), with.equals(id)));
            }
        }
        choices.add(new VersionModel.Choice(PUBLISHED, texts.get("compare.published"), with.equals(PUBLISHED)));
        return choices;
    }

    private static TextField reason(Asked asked, Texts.In texts) {
        var mistake = asked.reason().map(typed -> typed.isEmpty() ? "reason.missing" : "reason.long");
        return TextField.of("reason", texts.get("reason"))
                .filled(asked.reason().orElse(""))
                .failed(mistake.map(texts::get));
    }
}
