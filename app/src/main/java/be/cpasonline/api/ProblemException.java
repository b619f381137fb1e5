package be.cpasonline.api;

import java.util.List;

/** A call that cannot be answered, and why. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.type().lastPart());
        this.problem = problem;
    }

    static ProblemException badInput(InputIssue... issues) {
        return new ProblemException(Problem.badInput(List.of(issues)));
    }

    Problem problem() {
        return this.problem;
    }
}
