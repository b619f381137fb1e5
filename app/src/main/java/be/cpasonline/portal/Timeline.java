package be.cpasonline.portal;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.register.RequestFile;
import be.cpasonline.request.Channel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The two limits drawn on a line: a circle for the beginning, a square and a diamond for the limits, a triangle for
 * today. Of a transfer received it begins on the day of sending. The same is said in words for whoever does not see it. Lengths are those of the drawing, 640 wide.
 */
record Timeline(LocalDate start, LegalDeadlines limits, LocalDate today, boolean transfer, Texts.In texts) {

    /** The line begins on the day from which they are counted. Law of 26 May 2002, art. 21 § 1. */
    private static final int DAYS_TO_DECIDE = 30;

    /** The limits that govern the file: of merged requests those of the more favourable one. Circular § 9.2.1. */
    static Timeline of(RequestFile file, LocalDate today, Texts.In texts) {
        var clocks = file.clocks(today);
        var transfer = file.channel() == Channel.TRANSFER && file.requests().size() == 1;
        var limits = new LegalDeadlines(
                clocks.competence().until(), clocks.decision().until());
        return new Timeline(limits.decision().minusDays(DAYS_TO_DECIDE), limits, today, transfer, texts);
    }

    private static final int LEFT = 40;
    private static final int WIDTH = 560;

    /** Where the limit of competence stands. */
    int competenceAt() {
        return at(this.limits.competence());
    }

    /** Where the limit of the decision stands: the end of the line. */
    int decisionAt() {
        return LEFT + WIDTH;
    }

    int startAt() {
        return LEFT;
    }

    /** Where today stands, held at the ends of the line. */
    int todayAt() {
        return at(this.today);
    }

    /** Day and month only: in so small a drawing the year would not be read. */
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d/MM").format(day);
    }

    String label(String point) {
        var own = "timeline.transfer." + point;
        return this.texts.get(this.transfer && this.texts.has(own) ? own : "timeline." + point);
    }

    String inWords() {
        return this.texts.get(
                this.transfer ? "timeline.transfer" : "timeline",
                "received",
                day(this.start),
                "competence",
                day(this.limits.competence()),
                "decision",
                day(this.limits.decision()),
                "today",
                day(this.today),
                "day",
                ChronoUnit.DAYS.between(this.start, this.today));
    }

    private String day(LocalDate day) {
        return DeskDates.day(this.texts.language(), day);
    }

    private int at(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(this.start, this.limits.decision());
        long passed = Math.clamp(ChronoUnit.DAYS.between(this.start, day), 0, whole);
        return (int) (LEFT + WIDTH * passed / whole);
    }
}
