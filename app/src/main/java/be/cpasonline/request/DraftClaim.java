package be.cpasonline.request;

/** The hash of a secret only the browser holds: whoever submits the same draft twice gets the first request back. */
public record DraftClaim(byte[] hash) {}
