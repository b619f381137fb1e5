package be.cpasonline.sandbox.conformance;

import be.cpasonline.identity.CentreSoftware;

/** The software of one centre: a client of a vendor, as the authorization server calls it, and a centre's number. */
record Software(String client, int centre) {

    static Software of(CentreSoftware software) {
        return new Software(software.client(), software.centre().value());
    }

    /** As a form names it. */
    String written() {
        return this.centre + " " + this.client;
    }
}
