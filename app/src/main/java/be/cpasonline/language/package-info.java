/** The languages of the service, and the proof that every text exists in each. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package be.cpasonline.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
