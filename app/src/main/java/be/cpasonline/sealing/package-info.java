/** Personal data at rest: envelope encryption, key rotation, blind indexes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package be.cpasonline.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
