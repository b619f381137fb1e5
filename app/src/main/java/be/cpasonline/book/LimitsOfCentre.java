package be.cpasonline.book;

import be.cpasonline.centres.CentreNumber;
import java.util.List;

/** The running limits of a centre and of those it answers for, by day. */
public record LimitsOfCentre(CentreNumber centre, List<Limit> limits) {}
