/** Who asks for aid, who helps them with the form, and how sure we are of both: the pages on the person. */
@ApplicationModule(
        allowedDependencies = {"language", "identity", "request", "outages", "draft", "login", "pages", "questions"})
@NullMarked
package be.cpasonline.applicant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
