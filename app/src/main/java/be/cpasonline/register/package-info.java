/** What the centre does with a request: consultation, enrolment, outcome. */
@ApplicationModule(
        allowedDependencies = {"calendar", "language", "centres", "identity", "sealing", "wall", "trail", "request"})
@NullMarked
package be.cpasonline.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
