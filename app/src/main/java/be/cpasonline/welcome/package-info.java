/** What can be read before and beside the form: the start page, privacy, accessibility, help; and the way out. */
@ApplicationModule(allowedDependencies = {"language", "centres", "draft", "pages"})
@NullMarked
package be.cpasonline.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
