/** How an applicant logs in with eID or itsme: its outcome goes into the draft, and nothing else of it is kept. */
@ApplicationModule(
        allowedDependencies = {"language", "calendar", "centres", "identity", "outages", "sealing", "provider", "draft"
        })
@NullMarked
package be.cpasonline.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
