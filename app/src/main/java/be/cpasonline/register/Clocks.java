package be.cpasonline.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The two legal clocks of a request: competence (5 days; of a transfer received, 5 working days for a conflict) and
 * decision (30 days). Law of 26 May 2002, art. 18 § 4 and 21 § 1; circular § 9.1.
 *
 * @param owedUntil the day until which this centre owes the examination, since it sent the request on, or told the
 *     applicant, too late: law of 8 July 1976, art. 58 § 3
 */
public record Clocks(Clock competence, Clock decision, Optional<LocalDate> owedUntil) {}
