package be.cpasonline.sandbox.faults;

import be.cpasonline.identity.CentreSoftware;

/** Whose calls a fault strikes: those of one client for one centre, so that no vendor disturbs another. */
public record Holder(String client, int centre) {

    /** That software. */
    public static Holder of(CentreSoftware software) {
        return new Holder(software.client(), software.centre().value());
    }
}
