/** How the service speaks with login providers: where they are, what of their answers is believed, and our own keys. */
@ApplicationModule(allowedDependencies = {"language", "sealing"})
@NullMarked
package be.cpasonline.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
