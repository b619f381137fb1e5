package be.cpasonline.local.login;

import java.util.List;
import java.util.Optional;

/** The service, once for each issuer that it asks. */
record Clients(List<Client> all) {

    Clients {
        all = List.copyOf(all);
    }

    Optional<Client> of(String id) {
        return this.all.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    /** Where the service is reached. */
    String origin() {
        return this.all.getFirst().origin();
    }
}
