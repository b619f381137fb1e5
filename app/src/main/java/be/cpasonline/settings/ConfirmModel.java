package be.cpasonline.settings;

import be.cpasonline.language.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What the link in a mail leads to.
 *
 * @param button the address the button posts to; empty when there is nothing to confirm
 */
record ConfirmModel(Texts.In words, String title, List<String> paragraphs, Optional<String> button) {

    static ConfirmModel question(Texts.In words, String centre, String address, String secret) {
        return new ConfirmModel(
                words,
                words.get("confirm.title"),
                List.of(words.get("confirm.asked", "address", address, "centre", centre), words.get("confirm.effect")),
                Optional.of("/portal/" + words.language().tag() + "/confirm/" + secret));
    }

    static ConfirmModel done(Texts.In words, String centre, String address) {
        return said(words, "confirm.done", words.get("confirm.done.text", "address", address, "centre", centre));
    }

    static ConfirmModel used(Texts.In words, String centre) {
        return said(words, "confirm.used", words.get("confirm.used.text", "centre", centre));
    }

    static ConfirmModel expired(Texts.In words) {
        return said(words, "confirm.expired", words.get("confirm.expired.text"));
    }

    static ConfirmModel over(Texts.In words) {
        return said(words, "confirm.over", words.get("confirm.over.text"));
    }

    private static ConfirmModel said(Texts.In words, String title, String text) {
        return new ConfirmModel(words, words.get(title), List.of(text), Optional.empty());
    }

    @Override
    public String toString() {
        return "ConfirmModel[redacted]";
    }
}
