package be.cpasonline.client;

/** The service answered, with a problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ApiProblem problem;

    ProblemException(ApiProblem problem) {
        super("%d %s: %s (%s)"
                .formatted(
                        problem.document().status(),
                        problem.document().title(),
                        problem.document().detail(),
                        problem.document().instance()));
        this.problem = problem;
    }

    /** Which one. */
    public ApiProblem problem() {
        return this.problem;
    }
}
