package be.cpasonline.calls;

import be.cpasonline.machines.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What whoever is not let in is told beside the problem. RFC 6750, section 3.
 *
 * @param challenge the value of {@code WWW-Authenticate}; none where another token of the same centre would not help
 */
record NoEntry(Optional<String> challenge, List<String> requiredScopes, Optional<CentreAnswer> successor) {

    private static final String BEARER = "Bearer realm=\"cpasOnline\"";

    static Problem withoutToken() {
        return because(ProblemType.NO_ACCESS_TOKEN, BEARER);
    }

    static Problem withoutScope(String name) {
        var challenge = BEARER + ", error=\"insufficient_scope\", scope=\"" + name + '"';
        return Problem.noEntry(
                ProblemType.MISSING_SCOPE, new NoEntry(Optional.of(challenge), List.of(name), Optional.empty()));
    }

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Invalid _ ->
                because(ProblemType.INVALID_ACCESS_TOKEN, invalid("The access token is not valid"));
            case Refusal.Expired _ -> because(ProblemType.EXPIRED_ACCESS_TOKEN, invalid("The access token expired"));
            case Refusal.WithoutCentre _ -> Problem.of(ProblemType.MISSING_PERMISSION);
            case Refusal.OfEndedCentre ended -> ofEndedCentre(CentreAnswer.of(ended.successor()));
            case Refusal.Undecided _ -> Problem.of(ProblemType.SERVICE_UNAVAILABLE);
        };
    }

    private static Problem ofEndedCentre(CentreAnswer successor) {
        return Problem.noEntry(
                ProblemType.ENDED_CENTRE, new NoEntry(Optional.empty(), List.of(), Optional.of(successor)));
    }

    private static Problem because(ProblemType type, String challenge) {
        return Problem.noEntry(type, new NoEntry(Optional.of(challenge), List.of(), Optional.empty()));
    }

    private static String invalid(String description) {
        return BEARER + ", error=\"invalid_token\", error_description=\"" + description + '"';
    }
}
