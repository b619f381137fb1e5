package be.cpasonline.machines;

import be.cpasonline.identity.CentreSoftware;
import java.time.Instant;
import java.util.Optional;

/**
 * Software of a centre that called, with a token that is believed.
 *
 * @param until when the token ends
 * @param bound whether only the holder of one certificate may use the token
 * @param certificateUntil when the certificate ends with which it called, if with one
 */
public record Caller(CentreSoftware software, Instant until, boolean bound, Optional<Instant> certificateUntil) {}
