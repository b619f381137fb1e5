package be.cpasonline.exchange;

import be.cpasonline.calls.Answers;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.wall.Wall;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Cheap polling: an answer is told apart by how far the journals went, and who sees nothing new is told when to return. */
@Component
class Polling {

    private static final int TAG_BYTES = 12;
    private static final JsonMapper JSON = new JsonMapper();

    private final Wall wall;
    private final ListTable lists;
    private final int seconds;

    Polling(Wall wall, ListTable lists, @Value("${cpas-online.api.poll-seconds:60}") int seconds) {
        this.wall = wall;
        this.lists = lists;
        this.seconds = seconds;
    }

    /**
     * The answer to whoever follows the journals: short while they go no further than when the caller last asked, else
     * {@code page}, made in the same transaction, under the tag that it is given.
     */
    <T> ResponseEntity<T> following(
            CentreSoftware software, HttpServletRequest request, Function<String, ResponseEntity<T>> page) {
        return this.wall.asking(software, this.lists.ends(software), ends -> {
            var tag = tag(request, ends.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            return known(request, tag) ? nothingNew(tag) : page.apply(tag);
        });
    }

    /** The tag of the answer to that call while the journals end there. */
    private static String tag(HttpServletRequest request, Map<Integer, Long> ends) {
        var asked = request.getRequestURI() + '?' + Objects.requireNonNullElse(request.getQueryString(), "");
        return tagOf(asked + '\n' + new TreeMap<>(ends));
    }

    private static String tagOf(String text) {
        var hash = hash(text);
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES)) + '"';
    }

    /** The tag of that answer itself. */
    String tag(Object answer) {
        return tagOf(JSON.writeValueAsString(answer));
    }

    /** Whether the caller has that answer already. RFC 9110, section 13.1.2. */
    boolean known(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(given -> given.strip().replaceFirst("^W/", ""))
                .anyMatch(given -> given.equals(tag) || given.equals("*"));
    }

    private <T> ResponseEntity<T> nothingNew(String tag) {
        return ResponseEntity.status(304)
                .eTag(tag)
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(this.seconds))
                .build();
    }

    /** What the caller has is still the answer. */
    <T> ResponseEntity<T> unchanged(String tag) {
        return ResponseEntity.status(304).eTag(tag).build();
    }

    /** A page; on the last one it is said when to ask again. */
    <T> ResponseEntity<T> page(T answer, String tag, boolean last) {
        var passing = Answers.passing(answer, 200);
        var headers = new HttpHeaders(passing.getHeaders());
        headers.setETag(tag);
        if (last) {
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(this.seconds));
        }
        return new ResponseEntity<>(passing.getBody(), headers, passing.getStatusCode());
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("SHA-256 is not available", unavailable);
        }
    }
}
