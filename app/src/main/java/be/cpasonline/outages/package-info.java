/** The ways to log in that the federal service switched off for citizens, and what it wrote for them. */
@ApplicationModule(allowedDependencies = {"language", "centres", "identity"})
@NullMarked
package be.cpasonline.outages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
