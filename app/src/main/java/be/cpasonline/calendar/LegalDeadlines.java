package be.cpasonline.calendar;

import java.time.LocalDate;

/**
 * The last days on which the centre may decline its competence (5 calendar days) and decide (30 calendar days).
 * Law of 26 May 2002, art. 18 § 4 and 21 § 1; circular § 9.1.
 */
public record LegalDeadlines(LocalDate competence, LocalDate decision) {}
