/** The frame of the pages for agents and for the federal service: layout, navigation, help, errors, parts of a page. */
@ApplicationModule(allowedDependencies = {"language", "calendar", "centres", "identity", "trail", "pages"})
@NullMarked
package be.cpasonline.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
