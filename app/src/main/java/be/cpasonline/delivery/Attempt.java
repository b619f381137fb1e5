package be.cpasonline.delivery;

import java.time.Instant;

/** One try at sending a mail, numbered from 1. */
record Attempt(int number, Instant at, AttemptResult result) {}
