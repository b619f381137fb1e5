/** What the software of a centre hands over: the receipt of a request, and what the centre did with it. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "centres",
            "identity",
            "machines",
            "trail",
            "request",
            "register",
            "calls",
            "centrekeys"
        })
@NullMarked
package be.cpasonline.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
