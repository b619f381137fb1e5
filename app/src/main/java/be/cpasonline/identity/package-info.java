/** Who is acting, and how sure we are of it. */
@ApplicationModule(allowedDependencies = {"language", "centres"})
@NullMarked
package be.cpasonline.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
