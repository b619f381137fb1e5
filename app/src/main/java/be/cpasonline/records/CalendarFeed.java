package be.cpasonline.records;

import be.cpasonline.book.Limit;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.request.Channel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Limits as an iCalendar object: whole days, references only. RFC 5545; RFC 7986 for the name and the refresh. */
final class CalendarFeed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final String LINE = "\r\n";

    private final Texts.In texts;
    private final StringBuilder out = new StringBuilder();

    CalendarFeed(Language language) {
        this.texts = RecordTexts.in(language);
    }

    String of(String centre, List<Limit> limits, Instant now) {
        var name = escaped(this.texts.get("calendar.name", "centre", centre));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//SPP IS//CPAS Online//FR");
        line("METHOD:PUBLISH");
        line("NAME:" + name);
        line("X-WR-CALNAME:" + name);
        line("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        line("X-PUBLISHED-TTL:PT4H");
        limits.forEach(limit -> event(limit, now));
        line("END:VCALENDAR");
        return this.out.toString();
    }

    private void event(Limit limit, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + limit.request() + "-" + limit.kind().code() + "@cpas-online");
        line("DTSTAMP:" + MOMENT.format(now));
        line("DTSTART;VALUE=DATE:" + day(limit.day()));
        line("DTEND;VALUE=DATE:" + day(limit.day().plusDays(1)));
        line("SUMMARY:"
                + escaped(this.texts.get(
                        "calendar.event." + kind(limit),
                        "reference",
                        limit.reference().value())));
        line("TRANSP:TRANSPARENT");
        line("CLASS:CONFIDENTIAL");
        line("END:VEVENT");
    }

    /** Of a transfer received, the centre may bring a conflict of competence before the federal service. */
    private static String kind(Limit limit) {
        return limit.kind() == Limit.Kind.COMPETENCE && limit.channel() == Channel.TRANSFER
                ? "conflict"
                : limit.kind().code();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 bytes; a longer one goes on after a space. RFC 5545, § 3.1. */
    private void line(String text) {
        var bytes = 0;
        for (var sign : text.codePoints().toArray()) {
            var letter = Character.toString(sign);
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                this.out.append(LINE).append(' ');
                bytes = 1;
            }
            this.out.append(letter);
            bytes += size;
        }
        this.out.append(LINE);
    }
}
