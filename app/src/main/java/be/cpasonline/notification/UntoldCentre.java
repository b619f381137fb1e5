package be.cpasonline.notification;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request whose centre nobody could tell by mail, to be settled by phone or letter before the day on which the centre
 * must have declined its competence (reception plus 5 calendar days).
 */
public record UntoldCentre(
        RequestReference reference, CentreNumber centre, Instant since, LocalDate competenceDeadline) {}
