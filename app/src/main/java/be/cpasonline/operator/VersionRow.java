package be.cpasonline.operator;

import be.cpasonline.centres.DirectoryVersion;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import java.util.Locale;

/** One import in the list of versions. */
record VersionRow(String href, String moment, String by, String source, String content, String state) {

    static VersionRow of(DirectoryVersion version, Texts.In texts) {
        return new VersionRow(
                DirectoryPaths.version(texts.language(), version.id()),
                DeskDates.moment(texts.language(), version.recordedAt()),
                version.recordedBy(),
                version.source(),
                texts.get(
                        "version.content." + version.provenance().name().toLowerCase(Locale.ROOT),
                        "described",
                        version.descriptions(),
                        "ended",
                        version.endings()),
                version.takenBack()
                        .map(back -> texts.get(
                                "version.takenBack",
                                "moment",
                                DeskDates.moment(texts.language(), back.at()),
                                "by",
                                back.by(),
                                "reason",
                                back.reason()))
                        .orElseGet(() -> texts.get("version.counts")));
    }
}
