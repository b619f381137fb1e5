/** Tells the software of a centre that there are new requests, without saying anything of them. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "sealing",
            "provider",
            "callout",
            "centres",
            "identity",
            "machines",
            "wall",
            "trail",
            "request",
            "delivery",
            "pages",
            "desk",
            "calls"
        })
@NullMarked
package be.cpasonline.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
