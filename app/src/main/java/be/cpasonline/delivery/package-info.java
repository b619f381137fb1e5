/** The life of one mail, from scheduled to handed over or given up. */
@ApplicationModule(allowedDependencies = {"language", "centres", "wall"})
@NullMarked
package be.cpasonline.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
