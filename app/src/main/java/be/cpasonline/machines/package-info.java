/** Which centre's software calls: what of an access token of the centres' authorization server is believed, and for whom. */
@ApplicationModule(allowedDependencies = {"calendar", "centres", "identity", "provider"})
@NullMarked
package be.cpasonline.machines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
