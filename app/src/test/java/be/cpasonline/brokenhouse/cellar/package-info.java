/** Reaches up into the attic although it may know nothing. */
@ApplicationModule(allowedDependencies = {})
package be.cpasonline.brokenhouse.cellar;

import org.springframework.modulith.ApplicationModule;
