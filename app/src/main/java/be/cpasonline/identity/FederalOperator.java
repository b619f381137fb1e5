package be.cpasonline.identity;

import java.util.UUID;

/**
 * Someone of the federal service, logged in to run this one; reaches no request of any centre.
 *
 * @param operator opaque: it says neither name nor number
 */
public record FederalOperator(UUID operator) {}
