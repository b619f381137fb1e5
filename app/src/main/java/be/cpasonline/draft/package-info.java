/** What a person typed and has not sent yet: sealed, and readable only with a secret their browser holds. */
@ApplicationModule(allowedDependencies = {"sealing"})
@NullMarked
package be.cpasonline.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
