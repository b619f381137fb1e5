package be.cpasonline.calls;

import java.util.Optional;

/**
 * What a call created.
 *
 * @param path below the base of the API, where it can be read again; empty where it cannot
 * @param answer as it goes out in JSON
 */
public record Created(Optional<String> path, Object answer) {

    @Override
    public String toString() {
        return "Created[redacted]";
    }
}
