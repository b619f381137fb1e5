/** The official proof of a request: its wording, the page, the text of the mail, the PDF. */
@ApplicationModule(allowedDependencies = {"calendar", "language", "centres", "request", "paper", "preferences"})
@NullMarked
package be.cpasonline.acknowledgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
