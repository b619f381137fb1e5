package be.cpasonline.provider;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where providers read the public halves of our keys: to check who asks, and to encrypt to us. */
@Controller
class PublishedKeys {

    private static final MediaType KEY_SET = MediaType.parseMediaType("application/jwk-set+json");

    private final OurKeys ours;
    private final TokenTime time;

    PublishedKeys(OurKeys ours, TokenTime time) {
        this.ours = ours;
        this.time = time;
    }

    @GetMapping("/login/keys")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .contentType(KEY_SET)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(30)).cachePublic())
                .body(this.ours.published(this.time.source().instant()).toString());
    }
}
