package be.cpasonline.client;

import java.util.Optional;

/** Asks conditionally: If-None-Match, 304, Retry-After. */
final class Polling {

    private Polling() {}

    static <T> Polled<T> of(Calls calls, Call call, Optional<String> after, Optional<String> etag, Class<T> type) {
        var from = after.map(cursor -> call.with("after", cursor)).orElse(call);
        var asked = etag.map(known -> from.withHeader("If-None-Match", known)).orElse(from);
        return calls.send(
                asked,
                answer -> answer.status() == 304
                        ? new Polled.Unchanged<>(answer.retryAfter())
                        : new Polled.Changed<>(calls.read(answer, type), answer.header("ETag"), answer.retryAfter()));
    }
}
