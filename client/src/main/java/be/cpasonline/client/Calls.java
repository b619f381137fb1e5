package be.cpasonline.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Sends calls with a good token, repeats those that may be repeated, and turns every other answer into a problem. */
final class Calls {

    private final URI base;
    private final String language;
    private final Tokens tokens;
    private final Wire wire;

    Calls(URI base, String language, Tokens tokens, Wire wire) {
        this.base = base;
        this.language = language;
        this.tokens = tokens;
        this.wire = wire;
    }

    /** The answer to it, read as that type; nothing else ever counts as an answer. */
    <T> T send(Call call, Class<T> type) {
        return this.wire.attempts().until(() -> this.wire.read(once(call), type));
    }

    /** The answer as it came, when its type cannot be read as JSON or its headers matter. */
    Answer send(Call call) {
        return this.wire.attempts().until(() -> once(call));
    }

    /** The same as long as the reader is content; a reader that finds the answer broken has it sent again. */
    <T> T send(Call call, Reader<T> reader) {
        return this.wire.attempts().until(() -> reader.read(once(call)));
    }

    /** What makes something of an answer. */
    @FunctionalInterface
    interface Reader<T> {

        T read(Answer answer) throws TryAgain;
    }

    <T> T read(Answer answer, Class<T> type) throws TryAgain {
        return this.wire.read(answer, type);
    }

    /** An answer that is read while it arrives; whoever gets it closes it. */
    InputStream open(Call call) {
        return this.wire.attempts().until(() -> opened(call));
    }

    private Answer once(Call call) throws TryAgain, InterruptedException {
        var token = this.tokens.current();
        var answer = exchange(call, token);
        if (answer.status() == 401) {
            this.tokens.refused(token);
            answer = exchange(call, this.tokens.current());
        }
        if (answer.good()) {
            return answer;
        }
        throw refused(call, answer);
    }

    private Answer exchange(Call call, String token) throws TryAgain, InterruptedException {
        try {
            return this.wire.exchange(request(call, token));
        } catch (TryAgain lost) {
            if (call.repeatable()) {
                throw lost;
            }
            throw lost.failure();
        }
    }

    private InputStream opened(Call call) throws TryAgain, InterruptedException {
        var token = this.tokens.current();
        var response = this.wire.exchange(request(call, token), BodyHandlers.ofInputStream());
        if (response.statusCode() == 401) {
            this.tokens.refused(token);
            whole(response);
            response = this.wire.exchange(request(call, this.tokens.current()), BodyHandlers.ofInputStream());
        }
        if (response.statusCode() == 200) {
            return response.body();
        }
        throw refused(call, whole(response));
    }

    private Answer whole(HttpResponse<InputStream> response) throws TryAgain {
        try (var body = response.body()) {
            return new Answer(
                    response.statusCode(),
                    response.headers(),
                    body.readAllBytes(),
                    this.wire.time().instant());
        } catch (IOException broken) {
            throw Wire.lost("no whole answer", broken);
        }
    }

    /** What is wrong with the call stays wrong; what is wrong with the service or the hour may pass. */
    private RuntimeException refused(Call call, Answer answer) throws TryAgain {
        var problem = new ProblemException(Problems.of(answer));
        boolean mayPass = answer.status() == 429 || answer.status() >= 500;
        if (!mayPass) {
            return problem;
        }
        var asked = asked(problem, answer);
        asked.ifPresent(wait -> this.wire.gate().close(wait, problem));
        if (call.repeatable()) {
            throw new TryAgain(problem, asked);
        }
        return problem;
    }

    private static Optional<Duration> asked(ProblemException problem, Answer answer) {
        return problem.problem() instanceof ApiProblem.Throttled throttled
                ? Optional.of(throttled.retryAfter())
                : answer.retryAfter();
    }

    private HttpRequest request(Call call, String token) {
        var address = URI.create(this.base + call.pathAndQuery());
        var body = call.body();
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", this.language)
                .method(call.method(), body.map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
        body.ifPresent(there -> request.header("Content-Type", "application/json"));
        call.headers().forEach(request::header);
        if ("http".equals(address.getScheme())) {
            request.version(Version.HTTP_1_1);
        }
        return request.build();
    }
}
