package be.cpasonline.portal;

import be.cpasonline.calendar.LegalDeadlines;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The two limits drawn on a line: a circle for the beginning, a square and a diamond for the limits, a triangle for
 * today. The same is said in words for whoever does not see it. Lengths are those of the drawing, 640 wide.
 */
record Timeline(LocalDate start, LegalDeadlines limits, LocalDate today, Texts.In texts) {

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
        return this.texts.get("timeline." + point);
    }

    String inWords() {
        return this.texts.get(
                "timeline",
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
