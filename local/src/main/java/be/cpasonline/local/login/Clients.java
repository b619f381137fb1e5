package be.cpasonline.local.login;

import java.util.List;

/** The two clients of the provider. */
record Clients(Client citizens, Client workers) {

    List<Client> all() {
        return List.of(this.citizens, this.workers);
    }

    /** The one of that id; whoever names none asks for citizens. */
    Client of(String id) {
        return this.workers.id().equals(id) ? this.workers : this.citizens;
    }
}
