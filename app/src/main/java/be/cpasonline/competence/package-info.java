/** Which centre is provisionally competent, and on which legal ground. */
@ApplicationModule(allowedDependencies = {"centres"})
@NullMarked
package be.cpasonline.competence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
