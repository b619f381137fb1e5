/** Calls an address that somebody else named: never a private one, never longer than a moment. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package be.cpasonline.callout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
