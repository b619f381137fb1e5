package be.cpasonline.wall;

import be.cpasonline.centres.CentreNumber;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where a transaction stands: its role, and the centres or request within its reach, empty when there is none. */
record Side(String role, String centre, String request) {

    static Side of(CentreNumber centre) {
        return of(Set.of(centre));
    }

    /** In one order, so that the same reach is the same side. */
    static Side of(Set<CentreNumber> reach) {
        var list = reach.stream()
                .map(CentreNumber::value)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        return new Side("cpas_application", list, "");
    }

    static Side ofMachinery() {
        return new Side("cpas_machinery", "", "");
    }

    static Side ofMachinery(UUID request) {
        return new Side("cpas_machinery", "", request.toString());
    }

    /** For the statement that takes it. */
    Map<String, String> parameters() {
        return Map.of("sideRole", this.role, "sideCentre", this.centre, "sideRequest", this.request);
    }

    /** Kept until this transaction ends; one that suspends it does not inherit it. */
    void remember() {
        TransactionSynchronizationManager.registerSynchronization(new Remembered(this));
    }

    /** Nobody changes sides: a transaction that took no side stands on none. */
    void mustBeTaken() {
        var taken = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(synchronization ->
                        synchronization instanceof Remembered(var remembered) && remembered.equals(this));
        if (!taken) {
            throw new IllegalStateException("the open transaction stands on another side of the wall");
        }
    }

    /** Synchronizations belong to one transaction alone, which is what makes this memory safe. */
    private record Remembered(Side side) implements TransactionSynchronization {}
}
