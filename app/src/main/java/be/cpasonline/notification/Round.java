package be.cpasonline.notification;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.MailKind;
import java.time.Instant;
import java.time.LocalDate;

/** That a centre was written to for what fell due on a day, and when. */
record Round(CentreNumber centre, MailKind kind, LocalDate dueOn, Instant at) {}
