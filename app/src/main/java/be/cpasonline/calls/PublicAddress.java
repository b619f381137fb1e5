package be.cpasonline.calls;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where callers reach the API from outside; never taken from a header, which anyone can write. */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${cpas-online.public-url}") String publicUrl) {
        this.base = publicUrl.replaceFirst("/+$", "") + Call.BASE;
    }

    /** The absolute address of a path of the API. */
    public String of(String path) {
        return this.base + path;
    }
}
