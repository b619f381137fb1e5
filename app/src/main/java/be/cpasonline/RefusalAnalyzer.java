package be.cpasonline;

import be.cpasonline.sealing.UnusableKeyset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns a refusal into one message instead of a stack trace. */
final class RefusalAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof Refusal || cause instanceof UnusableKeyset)
                .findFirst()
                .map(refusal -> new FailureAnalysis(
                        refusal.getMessage(), "See docs/operations.md for what the service needs.", refusal))
                .orElse(null);
    }
}
