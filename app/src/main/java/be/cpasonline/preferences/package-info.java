/** What a centre decides for itself: how it is written to, and what applicants read about it. */
@ApplicationModule(allowedDependencies = {"calendar", "language", "centres", "identity", "wall", "delivery"})
@NullMarked
package be.cpasonline.preferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
