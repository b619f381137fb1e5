/**
 * How agents of the centres and people of the federal service log in, and what their session holds: an opaque id, the
 * centre and the role, nothing else. Everything below {@code /portal} and {@code /operator} is closed unless opened here.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "calendar",
            "sealing",
            "centres",
            "identity",
            "wall",
            "trail",
            "pages",
            "provider",
            "desk"
        })
@NullMarked
package be.cpasonline.agents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
