package be.cpasonline.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** An answer that arrived whole, and when. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, HttpHeaders headers, byte[] body, Instant arrived) {

    static Answer of(HttpResponse<byte[]> response, Instant arrived) {
        return new Answer(response.statusCode(), response.headers(), response.body(), arrived);
    }

    boolean good() {
        return this.status < 300 || this.status == 304;
    }

    <T> T as(Class<T> type) {
        return Json.read(this.body, type);
    }

    Optional<String> header(String name) {
        return this.headers.firstValue(name);
    }

    /** In seconds or as a date. RFC 9110, section 10.2.3. */
    Optional<Duration> retryAfter() {
        return header("Retry-After").flatMap(this::duration);
    }

    private Optional<Duration> duration(String value) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            var at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(at.isBefore(this.arrived) ? Duration.ZERO : Duration.between(this.arrived, at));
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Answer[" + this.status + "]";
    }
}
