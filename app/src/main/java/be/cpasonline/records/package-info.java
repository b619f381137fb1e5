/** The pages of the register: its lines, entries by hand, exports, figures and the calendar of limits. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "sealing",
            "paper",
            "request",
            "register",
            "book",
            "acknowledgement",
            "preferences",
            "trail",
            "pages",
            "desk"
        })
@NullMarked
package be.cpasonline.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
