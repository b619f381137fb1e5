/** The frame in which every page stands: layout, theme, protective headers, error pages. */
@ApplicationModule(allowedDependencies = {"language", "calendar"})
@NullMarked
package be.cpasonline.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
