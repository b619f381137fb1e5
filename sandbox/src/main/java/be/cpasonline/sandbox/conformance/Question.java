package be.cpasonline.sandbox.conformance;

import be.cpasonline.sandbox.conformance.CallSeen.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import org.springframework.http.HttpHeaders;

/** A call that is on: passed on as {@link #request}, which notes its body while it is read. */
final class Question {

    private static final Pattern ABOUT =
            Pattern.compile("/aidRequests/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");
    private static final Pattern CURSOR = Pattern.compile("(?:.*&)?after=([A-Za-z0-9_=-]{1,2000})(?:&.*)?");

    private final HttpServletRequest request;
    private final String path;
    private final Operation operation;
    private final Marks marks;
    private final Mac call;

    Question(HttpServletRequest request, String path, Operation operation, Marks marks) {
        this.path = path;
        this.operation = operation;
        this.marks = marks;
        this.call = marks.begun();
        this.call.update(bytes(request.getMethod() + ' ' + path + '?' + query(request) + '\n'));
        this.request = new HeardRequest(request, this.call);
    }

    HttpServletRequest request() {
        return this.request;
    }

    Operation operation() {
        return this.operation;
    }

    String token() {
        return mark(header(HttpHeaders.AUTHORIZATION).orElse(""));
    }

    /** What was asked; to be called once, when the call was answered. */
    Asked asked() {
        var filters = filters();
        var about = ABOUT.matcher(this.path);
        var cursor = CURSOR.matcher(query(this.request));
        return new Asked(
                this.operation,
                Marks.ended(this.call),
                token(),
                about.matches() ? Optional.of(UUID.fromString(about.group(1))) : Optional.empty(),
                this.operation.lists() ? Optional.of(this.operation.name() + ' ' + mark(filters)) : Optional.empty(),
                !filters.isEmpty(),
                cursor.matches() ? Optional.of(cursor.group(1)) : Optional.empty(),
                header(HttpHeaders.IF_NONE_MATCH),
                header("Idempotency-Key").map(this::mark));
    }

    private String filters() {
        return Arrays.stream(query(this.request).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.matches("(after|pageSize)(=.*)?"))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(this.request.getHeader(name));
    }

    private String mark(String text) {
        var mac = this.marks.begun();
        mac.update(bytes(text));
        return Marks.ended(mac);
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
