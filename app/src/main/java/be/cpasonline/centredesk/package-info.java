/** What the software of a centre reads of the centre itself: its register, its settings, its figures, and the lists of codes. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "machines",
            "trail",
            "request",
            "register",
            "book",
            "preferences",
            "calls",
            "centrekeys"
        })
@NullMarked
package be.cpasonline.centredesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
