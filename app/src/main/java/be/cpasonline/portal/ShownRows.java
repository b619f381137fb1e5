package be.cpasonline.portal;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.inbox.Row;
import be.cpasonline.inbox.Same;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts rows of lists into words. */
@Component
class ShownRows {

    /** The words of every list. */
    static final Texts TEXTS = Texts.beside(ShownRows.class, "inbox", Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final WelfareCentres centres;

    ShownRows(WelfareCentres centres) {
        this.centres = centres;
    }

    /** For that agent, in that language, at that moment; {@code lastLook} is when they saw the list before. */
    List<ShownRow> of(List<Row> rows, CentreAgent agent, Language language, Instant now, Optional<Instant> lastLook) {
        var reading = new Reading(agent, TEXTS.in(language), BelgianTime.dayOf(now), lastLook);
        return rows.stream().map(row -> shown(row, reading)).toList();
    }

    private record Reading(CentreAgent agent, Texts.In texts, LocalDate today, Optional<Instant> lastLook) {}

    private ShownRow shown(Row row, Reading reading) {
        var texts = reading.texts();
        var language = texts.language();
        var received = row.received().day();
        return new ShownRow(
                Paths.request(language, row.publicId()),
                row.reference().value(),
                !row.read(),
                tags(row, reading),
                texts.get("row.received", "day", DeskDates.figures(language, received)),
                row.channel().equals("online")
                        ? texts.get("row.sent", "moment", DeskDates.moment(language, row.submittedAt()))
                        : texts.get("row.entered"),
                texts.get("row.number", "number", row.number(), "year", received.getYear()),
                Left.of(row.competence(), reading.today(), texts),
                Left.of(row.decision(), reading.today(), texts),
                about(row, texts));
    }

    private List<String> tags(Row row, Reading reading) {
        var texts = reading.texts();
        var tags = new ArrayList<String>();
        if (!row.read()) {
            tags.add(texts.get("row.unread"));
        }
        if (reading.lastLook().filter(row.submittedAt()::isAfter).isPresent()) {
            tags.add(texts.get("row.new"));
        }
        if (row.closed()) {
            tags.add(texts.get("row.closed"));
        }
        if (row.samePerson() != Same.NO) {
            tags.add(texts.get(row.samePerson() == Same.CERTAIN ? "row.same" : "row.same.perhaps"));
        }
        row.openedBy()
                .ifPresent(opened ->
                        tags.add(texts.get("row.opened", "name", opened.name(), "time", DeskDates.time(opened.at()))));
        if (!row.centre().equals(reading.agent().centre())) {
            tags.add(texts.get("row.inherited", "centre", name(row.centre(), reading)));
        }
        return List.copyOf(tags);
    }

    private String name(CentreNumber centre, Reading reading) {
        return this.centres
                .find(centre, reading.today())
                .map(found -> found.name().in(reading.texts().language()))
                .orElseGet(centre::toString);
    }

    private static List<String> about(Row row, Texts.In texts) {
        var about = new ArrayList<String>();
        about.add(texts.get("language." + row.language().tag()));
        about.add(texts.get("identity." + row.identification()));
        if (!row.channel().equals("online")) {
            about.add(texts.get("channel." + row.channel()));
        }
        return List.copyOf(about);
    }
}
