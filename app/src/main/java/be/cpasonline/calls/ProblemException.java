package be.cpasonline.calls;

import java.util.List;

/** A call that cannot be answered, and why. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Answers the call with that problem. */
    public ProblemException(Problem problem) {
        super(problem.type().lastPart());
        this.problem = problem;
    }

    /** Answers the call with what is wrong in its input. */
    public static ProblemException badInput(InputIssue... issues) {
        return new ProblemException(Problem.badInput(List.of(issues)));
    }

    Problem problem() {
        return this.problem;
    }
}
