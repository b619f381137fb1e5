package be.cpasonline.questions;

/** What is wrong with a field; {@code key} names the text that says it. */
public record FieldError(String field, String key) {}
