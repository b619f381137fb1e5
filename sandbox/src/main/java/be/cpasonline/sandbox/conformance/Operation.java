package be.cpasonline.sandbox.conformance;

/**
 * An operation of the contract with the centres' software.
 *
 * @param name method and path as the contract writes them, or {@link #NONE}
 * @param creates whether it demands an Idempotency-Key
 * @param outdated whether the contract calls it deprecated
 */
record Operation(String name, boolean creates, boolean outdated) {

    /** The name of what the contract does not know. */
    static final String NONE = "unknown operation";

    static final String LIST = "GET /aidRequests";
    static final String CHANGES = "GET /changes";
    static final String GET_ONE = "GET /aidRequests/{aidRequestId}";
    static final String CONFIRM = "PUT /aidRequests/{aidRequestId}/receipt";
    static final String SUBSCRIBE = "POST /webhookSubscriptions";

    static Operation unknown() {
        return new Operation(NONE, false, false);
    }

    /** Whether it gives pages with a cursor. */
    boolean lists() {
        return this.name.equals(LIST) || this.name.equals(CHANGES);
    }
}
