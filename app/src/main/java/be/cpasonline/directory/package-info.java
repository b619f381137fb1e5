/** The official list of centres as the operator receives it: how a file of it is read, and what it would change. */
@ApplicationModule(allowedDependencies = {"language", "centres"})
@NullMarked
package be.cpasonline.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
