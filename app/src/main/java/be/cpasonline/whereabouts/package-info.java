/** Where somebody lives, in at most three questions, and the centre that follows from it. Circular § 5. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "competence",
            "preferences",
            "draft",
            "pages",
            "questions"
        })
@NullMarked
package be.cpasonline.whereabouts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
