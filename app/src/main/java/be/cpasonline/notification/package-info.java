/** Who is written to, and when: acknowledgement, notice, digest, reminder, limit warning. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "language",
            "centres",
            "identity",
            "wall",
            "sealing",
            "request",
            "register",
            "acknowledgement",
            "delivery",
            "preferences"
        })
@NullMarked
package be.cpasonline.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
