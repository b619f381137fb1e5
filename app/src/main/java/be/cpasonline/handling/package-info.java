/**
 * The pages on which an agent acts on a request. To add one: implement {@link be.cpasonline.handling.ActPage} as a
 * component, give it its texts under its path, and let the portal's next steps lead to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "competence",
            "request",
            "register",
            "delivery",
            "preferences",
            "letters",
            "inbox",
            "trail",
            "pages",
            "desk"
        })
@NullMarked
package be.cpasonline.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
