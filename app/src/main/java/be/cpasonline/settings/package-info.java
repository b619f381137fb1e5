/** The page on which a centre's administrator says how the centre is written to and what applicants read about it. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "delivery",
            "preferences",
            "notification",
            "trail",
            "pages",
            "desk"
        })
@NullMarked
package be.cpasonline.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
