package be.cpasonline.machines;

import be.cpasonline.identity.CentreSoftware;
import java.time.Instant;

/**
 * Software of a centre that called, with a token that is believed.
 *
 * @param until when the token ends
 * @param bound whether only the holder of one certificate may use the token
 */
public record Caller(CentreSoftware software, Instant until, boolean bound) {}
