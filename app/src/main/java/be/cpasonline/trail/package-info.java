/** The access trail: who did what, for which centre, with which request, when. Only added to. */
@ApplicationModule(allowedDependencies = {"calendar", "centres", "identity", "wall"})
@NullMarked
package be.cpasonline.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
