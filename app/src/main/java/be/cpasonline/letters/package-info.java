/** The letters a centre completes, signs and sends itself: referral, invitation, the sentence of a merged decision. */
@ApplicationModule(allowedDependencies = {"calendar", "language", "centres", "competence", "request"})
@NullMarked
package be.cpasonline.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
