/** How the software of a centre stands: when it called, what it was refused, what waits for its receipt, what expires. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "machines",
            "wall",
            "desk",
            "calls",
            "centrekeys",
            "signals"
        })
@NullMarked
package be.cpasonline.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
