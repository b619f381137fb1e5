/** Which municipality has which welfare centre on a given day, and how to find it by any name people use. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package be.cpasonline.centres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
