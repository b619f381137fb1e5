/** Documents to print or keep: tagged PDF with its typefaces inside. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package be.cpasonline.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
