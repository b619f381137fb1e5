/** What the law calls a working day, and what follows from it: reception date and deadlines. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package be.cpasonline.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
