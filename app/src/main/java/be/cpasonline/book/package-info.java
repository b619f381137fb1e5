/** The register of a centre as a book: its lines in the order of the law, what they add up to, and its limits as a calendar. */
@ApplicationModule(
        allowedDependencies = {"language", "calendar", "centres", "identity", "sealing", "wall", "request", "register"})
@NullMarked
package be.cpasonline.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
