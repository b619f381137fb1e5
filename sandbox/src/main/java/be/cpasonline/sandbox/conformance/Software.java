package be.cpasonline.sandbox.conformance;

/** The software of one centre: a client of a vendor, as the authorization server calls it, and a centre's number. */
record Software(String client, int centre) {}
