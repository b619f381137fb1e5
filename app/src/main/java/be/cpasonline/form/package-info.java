/** What the citizen sees: the pages led through in their order, the draft, the check, sending and the confirmation. */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "centres",
            "identity",
            "competence",
            "sealing",
            "wall",
            "request",
            "acknowledgement",
            "delivery",
            "draft",
            "login",
            "pages",
            "questions",
            "applicant",
            "whereabouts",
            "reach"
        })
@NullMarked
package be.cpasonline.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
