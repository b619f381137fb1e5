package be.cpasonline.register;

import be.cpasonline.calendar.ReceptionDate;
import java.util.UUID;

/**
 * The place of a request in its centre's register: numbered from 1 within the year of the reception date; {@code
 * position} is that of the centre's journal.
 */
public record RegisterEntry(UUID request, ReceptionDate received, int number, long position) {}
