package be.cpasonline.book;

import java.util.List;

/**
 * What a register adds up to: nothing of any person.
 *
 * @param weeks every week of the period, also those without a request
 * @param reading days from sending to the first opening, for online requests
 * @param outcome days from the start of the limits to the first outcome
 */
public record Figures(List<Week> weeks, Spread reading, Spread outcome, Overdue overdue) {}
