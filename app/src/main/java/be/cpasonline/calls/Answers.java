package be.cpasonline.calls;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

    /** Something was created, now or by an earlier call that this one repeats. */
    static ResponseEntity<byte[]> created(byte[] json, Optional<String> location, boolean again) {
        var answer = ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON);
        location.ifPresent(where -> answer.header(HttpHeaders.LOCATION, where));
        if (again) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(json);
    }

    /** Nobody may keep it. */
    public static <T> ResponseEntity<T> passing(T answer, int status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
