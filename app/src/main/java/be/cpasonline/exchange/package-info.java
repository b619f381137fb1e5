/** What the software of a centre reads: its requests, what was done with them, their acknowledgements. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "machines",
            "competence",
            "sealing",
            "wall",
            "trail",
            "request",
            "register",
            "inbox",
            "acknowledgement",
            "calls",
            "centrekeys"
        })
@NullMarked
package be.cpasonline.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
