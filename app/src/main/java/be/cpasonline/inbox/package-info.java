/** The lists of a centre: what waits, what is due, what was found, and who is the same person. */
@ApplicationModule(
        allowedDependencies = {"calendar", "language", "centres", "identity", "sealing", "wall", "request", "register"})
@NullMarked
package be.cpasonline.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
