/** What the federal service runs this one with: who must be called, and the official list of centres. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "directory",
            "identity",
            "trail",
            "request",
            "register",
            "delivery",
            "notification",
            "pages",
            "desk"
        })
@NullMarked
package be.cpasonline.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
