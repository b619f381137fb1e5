/** What a centre's agent reads: the inbox, the search, the page of a request. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "competence",
            "paper",
            "request",
            "register",
            "acknowledgement",
            "delivery",
            "trail",
            "pages",
            "desk",
            "inbox"
        })
@NullMarked
package be.cpasonline.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
