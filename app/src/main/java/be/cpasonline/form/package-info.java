/** What the citizen sees. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "competence",
            "sealing",
            "wall",
            "request",
            "acknowledgement",
            "delivery",
            "pages"
        })
@NullMarked
package be.cpasonline.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
