package be.cpasonline.records;

import be.cpasonline.book.BookLine;
import be.cpasonline.book.NotedOutcomes;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.request.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the register: the same on the screen and in every export. */
final class BookColumns {

    /** Where the reference stands among the cells. */
    static final int REFERENCE = 1;

    /** Where the signature stands. */
    static final int SIGNED = 7;

    private static final List<String> NAMES = List.of(
            "number",
            "reference",
            "received",
            "entered",
            "channel",
            "name",
            "case",
            "signed",
            "decision",
            "standing",
            "outcome");

    private final Texts.In texts;
    private final CentreNames centres;
    private final boolean inherited;
    private final NotedOutcomes outcomes;

    /** With one more column for the former centre when requests of others are here too. */
    BookColumns(Texts.In texts, CentreNames centres, boolean inherited) {
        this.texts = texts;
        this.centres = centres;
        this.inherited = inherited;
        this.outcomes = new NotedOutcomes(texts.language(), centres::of);
    }

    List<String> headers() {
        return Stream.concat(NAMES.stream(), this.inherited ? Stream.of("centre") : Stream.empty())
                .map(name -> this.texts.get("column." + name))
                .toList();
    }

    List<String> cells(BookLine line) {
        var cells = new ArrayList<>(List.of(
                line.year() + "/" + line.number(),
                line.reference().value(),
                day(line.received()),
                day(BelgianTime.dayOf(line.enteredAt())),
                channel(line),
                line.name().orElseGet(() -> this.texts.get("name.deleted")),
                line.noted().caseNumber().orElse(""),
                signed(line),
                day(line.decisionLimit()),
                this.texts.get("standing." + line.standing().code()),
                this.outcomes.of(line.noted())));
        if (this.inherited) {
            cells.add(this.centres.of(line.centre(), line.received()));
        }
        return List.copyOf(cells);
    }

    private String day(LocalDate day) {
        return DeskDates.figures(this.texts.language(), day);
    }

    private String channel(BookLine line) {
        return line.transferredFrom()
                .map(centre ->
                        this.texts.get("channel.transfer.from", "centre", this.centres.of(centre, line.received())))
                .orElseGet(() -> this.texts.get("channel." + line.channel().code()));
    }

    /** Of the form, recording equals signature: law of 8 July 1976, art. 58 § 1. */
    private String signed(BookLine line) {
        if (line.channel() == Channel.ONLINE) {
            return this.texts.get("signed.recorded");
        }
        return line.signedBy()
                .map(signatory -> this.texts.get("signed." + signatory.code()))
                .orElseGet(() -> this.texts.get("signed.not"));
    }
}
