package be.cpasonline.portal;

import be.cpasonline.language.Language;
import java.util.UUID;

/** Addresses of the portal; none ever carries anything of a person. */
final class Paths {

    private Paths() {}

    static String inbox(Language language) {
        return "/portal/" + language.tag() + "/inbox";
    }

    static String search(Language language) {
        return "/portal/" + language.tag() + "/search";
    }

    static String request(Language language, UUID publicId) {
        return "/portal/" + language.tag() + "/requests/" + publicId;
    }
}
