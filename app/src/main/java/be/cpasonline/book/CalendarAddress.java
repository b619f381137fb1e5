package be.cpasonline.book;

import java.time.Instant;
import java.util.UUID;

/** That a centre has a secret address of its calendar: who made it and when. The secret itself is not kept. */
public record CalendarAddress(UUID madeBy, Instant madeAt) {}
