/** How the applicant can be reached safely, or the way by letter for who cannot be. Circular § 3 and § 4. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "competence",
            "request",
            "pages",
            "draft",
            "questions",
            "applicant",
            "whereabouts"
        })
@NullMarked
package be.cpasonline.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
