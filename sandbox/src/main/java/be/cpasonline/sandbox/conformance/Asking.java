package be.cpasonline.sandbox.conformance;

import be.cpasonline.calls.Call;
import be.cpasonline.sandbox.OnlyInSandbox;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who calls, and what they ask. */
@Component
@OnlyInSandbox
class Asking {

    private static final int MOST_TOKENS = 10_000;

    private final Operations operations;
    private final Marks marks = new Marks();

    /** Whose tokens were good: one that is refused later is still theirs. */
    private final Map<String, Software> tokens = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Software> eldest) {
            return size() > MOST_TOKENS;
        }
    });

    Asking(Operations operations) {
        this.operations = operations;
    }

    /** A call as it comes in, below the base of the API. */
    Question question(HttpServletRequest request) {
        var path = request.getRequestURI().substring(Call.BASE.length());
        return new Question(request, path, this.operations.at(request.getMethod(), path), this.marks);
    }

    /** Who asked; known only when it was answered, and empty when nobody knows. */
    Optional<Software> asker(Question question) {
        var token = question.token();
        var caller = Call.caller(question.request()).map(known -> Software.of(known.software()));
        caller.ifPresent(software -> this.tokens.put(token, software));
        return caller.or(() -> Optional.ofNullable(this.tokens.get(token)));
    }
}
