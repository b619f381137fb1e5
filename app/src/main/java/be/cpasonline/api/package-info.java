/** The reference answers that centres and vendors share with the form, the contract, and what a token stands for. */
@ApplicationModule(
        allowedDependencies = {"language", "calendar", "centres", "identity", "machines", "competence", "calls"})
@NullMarked
package be.cpasonline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
