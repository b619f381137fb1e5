package be.cpasonline.local.login;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Anyone invented who can log in. */
sealed interface Someone permits Person, Worker {

    /** What the provider calls them. */
    String subject();

    String fullName();

    /** What that issuer says of them besides how they logged in. */
    Map<String, Object> claims(Issuer issuer, Enterprises enterprises);

    static Optional<Someone> of(String subject) {
        return Stream.<Someone>concat(Person.ALL.stream(), Worker.ALL.stream())
                .filter(someone -> someone.subject().equals(subject))
                .findFirst();
    }
}
