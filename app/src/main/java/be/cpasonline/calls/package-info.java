/** How the API is entered and how it answers: tokens, limits, problems, traces; what is called stands in the modules above. */
@ApplicationModule(allowedDependencies = {"language", "centres", "identity", "machines", "sealing", "wall", "trail"})
@NullMarked
package be.cpasonline.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
