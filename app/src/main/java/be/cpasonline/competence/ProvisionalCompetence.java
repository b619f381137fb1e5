package be.cpasonline.competence;

import be.cpasonline.centres.Municipality;
import be.cpasonline.centres.WelfareCentre;

/** The one centre that must examine the request first, and why; it may still decline within five days. Circular § 5. */
public record ProvisionalCompetence(WelfareCentre centre, Municipality municipality, Ground ground) {}
