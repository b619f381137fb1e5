/** The wall between centres: the role and the centres for which a database transaction acts. */
@ApplicationModule(allowedDependencies = {"centres", "identity"})
@NullMarked
package be.cpasonline.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
