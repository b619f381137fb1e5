package be.cpasonline.centrekeys;

/** What was sealed to one key of a centre, as the contract shows it; {@code jwe} in compact serialization. */
public record SealedPart(String keyId, String jwe) {}
