/** What the applicant submitted, written once. */
@ApplicationModule(
        allowedDependencies = {"calendar", "language", "centres", "identity", "competence", "sealing", "wall"})
@NullMarked
package be.cpasonline.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
