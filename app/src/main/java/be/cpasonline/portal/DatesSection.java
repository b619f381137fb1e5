package be.cpasonline.portal;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.desk.DaysLeft;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.portal.Section.Line;
import be.cpasonline.register.Clock;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.ByHand;
import be.cpasonline.request.Channel;
import be.cpasonline.request.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When the request came, and how its two clocks stand. Circular § 9.1. */
record DatesSection(RequestFile file, LocalDate today, Texts.In texts, Texts.In acts, WelfareCentres centres) {

    Section section() {
        var words = new ArrayList<String>();
        if (this.file.channel() == Channel.ONLINE && !sentOnThatDay()) {
            words.add(text("later"));
        }
        words.add(text("counting"));
        if (this.file.mergedInto().isPresent() || this.file.requests().size() > 1) {
            words.add(text("governed"));
        }
        this.file
                .clocks(this.today)
                .owedUntil()
                .ifPresent(until -> words.add(this.texts.get("dates.owed", "day", day(until))));
        return new Section("dates", text("title"), List.copyOf(words), lines());
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var entry = this.file.entry();
        var received = entry.received().day();
        if (this.file.channel() == Channel.ONLINE) {
            lines.add(Line.of(
                    text("sent"),
                    DeskDates.moment(this.texts.language(), request().submittedAt())));
        } else {
            lines.addAll(byHand());
        }
        lines.add(Line.of(text("received"), day(received)));
        lines.add(Line.of(
                text("number"),
                this.texts.get("dates.number.value", "number", entry.number(), "year", received.getYear())));
        var clocks = this.file.clocks(this.today);
        var competence = this.file.channel() == Channel.TRANSFER ? "conflict" : "competence";
        lines.add(new Line(text(competence), words(clocks.competence())));
        lines.add(new Line(text("decision"), words(clocks.decision())));
        return List.copyOf(lines);
    }

    private List<Line> byHand() {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(
                text("channel"), this.texts.get("channel." + this.file.channel().code())));
        lines.add(Line.of(
                text("entered"),
                DeskDates.moment(this.texts.language(), request().submittedAt())));
        request().byHand().flatMap(ByHand::transferredFrom).ifPresent(from -> {
            var name = this.centres.find(from, request().startedOn());
            lines.add(Line.of(
                    text("from"),
                    name.map(centre -> centre.name().in(this.texts.language())).orElseGet(from::toString)));
            lines.add(Line.of(text("started"), day(request().startedOn())));
        });
        Optional<LocalDate> signed =
                request().byHand().flatMap(ByHand::signature).map(Signature::on);
        signed.ifPresent(on -> lines.add(Line.of(text("sign"), day(on))));
        return List.copyOf(lines);
    }

    private List<String> words(Clock clock) {
        var until = day(clock.until());
        return switch (clock) {
            case Clock.Running(var last, var left) ->
                List.of(until, DaysLeft.of(this.texts.language(), left).words());
            case Clock.Overdue(var last, var over) ->
                List.of(until, DaysLeft.of(this.texts.language(), -over).words());
            case Clock.Ended ended -> ended(ended, until);
        };
    }

    private List<String> ended(Clock.Ended ended, String until) {
        var how = this.acts.get("clock." + ended.how().name().toLowerCase(Locale.ROOT), "day", day(ended.on()));
        return ended.late() ? List.of(until, how, this.acts.get("clock.late")) : List.of(until, how);
    }

    private boolean sentOnThatDay() {
        return BelgianTime.dayOf(request().submittedAt())
                .equals(this.file.entry().received().day());
    }

    private AidRequest request() {
        return this.file.request();
    }

    private String day(LocalDate day) {
        return DeskDates.day(this.texts.language(), day);
    }

    private String text(String key) {
        return this.texts.get("dates." + key);
    }
}
