package be.cpasonline.acknowledgement;

import be.cpasonline.language.Language;

/** What a mail shows before it is opened: nothing in it tells what the message is about. */
public record Envelope(Language language, String reference, String sender, String subject, String preview) {}
