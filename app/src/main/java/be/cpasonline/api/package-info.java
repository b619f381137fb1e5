/** What another computer calls: the reference answers that centres and vendors share with the form. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "machines",
            "competence",
            "wall",
            "request",
            "register",
            "acknowledgement",
            "delivery",
            "notification"
        })
@NullMarked
package be.cpasonline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
