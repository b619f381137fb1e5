package be.cpasonline.local.mailcatcher;

import java.time.Instant;
import java.util.List;

/** What a list shows of a mail; {@code to} holds the addresses it was handed over for, {@code from} the sender's bare address. */
public record CaughtMail(String id, String from, List<String> to, String subject, Instant receivedAt) {}
