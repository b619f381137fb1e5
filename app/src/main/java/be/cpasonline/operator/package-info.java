/** What the federal service runs this one with: who must be called, the official list of centres, and the switch of each login. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "directory",
            "identity",
            "outages",
            "trail",
            "request",
            "register",
            "delivery",
            "notification",
            "pages",
            "login",
            "desk"
        })
@NullMarked
package be.cpasonline.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
