package be.cpasonline.form;

/** What is wrong with a field; {@code key} names the text that says it. */
record FieldError(String field, String key) {}
