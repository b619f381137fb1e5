package be.cpasonline.calls;

import be.cpasonline.machines.Caller;
import java.util.Optional;

/**
 * A call of a centre's software whose token was believed, when it was answered: nothing of what was asked or told.
 *
 * @param problem the last part of its type, when it was answered with one
 * @param throttled whether that problem was a limit
 */
public record AnsweredCall(Caller caller, Optional<String> problem, boolean throttled) {

    static AnsweredCall of(Caller caller, Optional<ProblemType> problem) {
        return new AnsweredCall(
                caller,
                problem.map(ProblemType::lastPart),
                problem.filter(type -> type.status() == 429).isPresent());
    }
}
