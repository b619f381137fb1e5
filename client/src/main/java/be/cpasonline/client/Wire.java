package be.cpasonline.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;

/** The connection: the JDK's HTTP client, a clock, and how patient we are. Only whole answers leave it. */
record Wire(HttpClient http, InstantSource time, Patience patience, Pauses pauses, Gate gate) {

    Wire(HttpClient http, InstantSource time, Patience patience, Pauses pauses) {
        this(http, time, patience, pauses, new Gate(time));
    }

    static Wire usual() {
        return new Wire(plain(), Clock.systemUTC(), Patience.USUAL, Pauses.sleeping());
    }

    /** Follows no redirect: a token goes to the address it is meant for, and nowhere else. */
    static HttpClient plain() {
        return HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Attempts attempts() {
        return new Attempts(this.patience, this.pauses, this.gate);
    }

    Answer exchange(HttpRequest request) throws TryAgain, InterruptedException {
        return Answer.of(exchange(request, BodyHandlers.ofByteArray()), this.time.instant());
    }

    /** The time is counted until the body is there: the timeout of the request itself ends with the headers. */
    <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) throws TryAgain, InterruptedException {
        var coming = this.http.sendAsync(request, body);
        try {
            return coming.get(this.patience.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw lost("no whole answer in time", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw lost("no whole answer", broken);
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            coming.cancel(true);
        }
    }

    /** An answer that cannot be read was cut off on its way, or is not of the service. */
    <T> T read(Answer answer, Class<T> type) throws TryAgain {
        try {
            return answer.as(type);
        } catch (JacksonException unreadable) {
            throw lost(
                    "an answer that cannot be read",
                    new IOException(unreadable.getClass().getSimpleName()));
        }
    }

    static TryAgain lost(String how, Exception why) {
        return new TryAgain(new NoAnswerException(how, why), Optional.empty());
    }
}
