package be.cpasonline.calls;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How an answer leaves: always JSON, whatever the caller would rather have. */
public final class Answers {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private Answers() {}

    /** Anyone may keep it for an hour. */
    public static <T> ResponseEntity<T> reference(T answer) {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .varyBy("Accept-Language")
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }

    /** Nobody may keep it. */
    public static <T> ResponseEntity<T> passing(T answer, int status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
