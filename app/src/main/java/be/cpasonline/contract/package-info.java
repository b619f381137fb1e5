/** The contract as it is read and kept: its page of documentation, and what calls are told of the deprecated. */
@ApplicationModule(allowedDependencies = {"language", "pages", "calls", "api"})
@NullMarked
package be.cpasonline.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
