package be.cpasonline.pages;

/** A mistake as the person reads it, in the list on top and beside the field with that id. */
public record Mistake(String fieldId, String message) {}
