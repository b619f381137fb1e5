package be.cpasonline.calls;

import be.cpasonline.calls.InputIssue.Kind;
import be.cpasonline.identity.CentreSoftware;
import be.cpasonline.machines.Caller;
import be.cpasonline.sealing.BrokenSeal;
import be.cpasonline.wall.Wall;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a repeated call harmless: what it creates and the answer to it are kept in one transaction, under the key that
 * the caller chose. A repetition gets the first answer again, for at least 7 days.
 */
@Component
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final JsonMapper JSON = new JsonMapper();

    private final RepeatedCalls calls;
    private final Wall wall;
    private final PublicAddress address;

    Idempotency(RepeatedCalls calls, Wall wall, PublicAddress address) {
        this.calls = calls;
        this.wall = wall;
        this.address = address;
    }

    /**
     * The answer to a call that creates something by {@code work}, which runs in the one transaction of that software; a
     * refusal that it throws keeps nothing.
     *
     * @param body of the call, as it came
     * @throws ProblemException without a well-formed key, or when the key stood for another call
     */
    public ResponseEntity<byte[]> once(
            Caller caller, HttpServletRequest request, byte[] body, Instant now, Supplier<Created> work) {
        var call = new Repeatable(caller.software(), key(request), fingerprint(request, body));
        return before(call)
                .orElseGet(() -> first(call, now, work)
                        .orElseGet(() -> before(call)
                                .orElseThrow(() -> new IllegalStateException("a call that was kept is gone"))));
    }

    private Optional<ResponseEntity<byte[]>> before(Repeatable call) {
        try {
            return this.wall
                    .forAccess(call.software(), () -> this.calls.find(call.software(), call.key()))
                    .map(kept -> again(kept, call));
        } catch (BrokenSeal sealedByAKeyThatIsGone) {
            throw new ProblemException(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED));
        }
    }

    private Optional<ResponseEntity<byte[]>> first(Repeatable call, Instant now, Supplier<Created> work) {
        try {
            return Optional.of(this.wall.forAccess(call.software(), () -> {
                var created = work.get();
                var answer = new KeptAnswer(
                        call.fingerprint(),
                        created.path().map(this.address::of),
                        JSON.writeValueAsBytes(created.answer()));
                if (!this.calls.keep(call.software(), call.key(), answer, now)) {
                    throw new KeptMeanwhile();
                }
                return written(answer, false);
            }));
        } catch (KeptMeanwhile twice) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> again(KeptAnswer kept, Repeatable call) {
        if (!MessageDigest.isEqual(kept.call(), call.fingerprint())) {
            throw new ProblemException(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED));
        }
        return written(kept, true);
    }

    private static ResponseEntity<byte[]> written(KeptAnswer answer, boolean again) {
        return Answers.created(answer.body(), answer.location(), again);
    }

    private static String key(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(HEADER));
        if (given.isEmpty()) {
            throw ProblemException.badInput(InputIssue.inHeader(Kind.SCHEMA_VIOLATION, "requiredHeader", HEADER));
        }
        if (given.size() > 1 || !KEY.matcher(given.getFirst()).matches()) {
            throw ProblemException.badInput(InputIssue.inHeader(Kind.SCHEMA_VIOLATION, "malformedHeader", HEADER));
        }
        return given.getFirst();
    }

    private static byte[] fingerprint(HttpServletRequest request, byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((request.getMethod() + ' ' + request.getRequestURI() + '\n').getBytes(StandardCharsets.UTF_8));
            return hash.digest(body);
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("SHA-256 is not available", unavailable);
        }
    }

    private record Repeatable(CentreSoftware software, String key, byte[] fingerprint) {}

    /** Undoes a transaction that came second. */
    private static final class KeptMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeptMeanwhile() {
            super("the same key was kept meanwhile", null, false, false);
        }
    }
}
