/** The public keys of a centre, and what leaves for its software sealed to them. */
@ApplicationModule(
        allowedDependencies = {"language", "centres", "identity", "machines", "wall", "trail", "desk", "calls"})
@NullMarked
package be.cpasonline.centrekeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
