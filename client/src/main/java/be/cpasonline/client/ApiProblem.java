package be.cpasonline.client;

import be.cpasonline.client.model.InputIssue;
import be.cpasonline.client.model.Problem;
import be.cpasonline.client.model.WelfareCentre;
import java.time.Duration;
import java.util.List;

/** What the service says went wrong, by what the caller can do about it. RFC 9457. */
public sealed interface ApiProblem {

    /** The document of the service; its {@code instance} is what the contact center asks for. */
    Problem document();

    /** 401, though the token was renewed: the service does not believe this token. */
    record NoEntry(Problem document) implements ApiProblem {}

    /** 403: the token lacks these scopes, or stands for no centre. */
    record NotAllowed(Problem document, List<String> requiredScopes) implements ApiProblem {}

    /** 403: the centre of the token was merged; connect again for the one that answers for it. */
    record CentreEnded(Problem document, WelfareCentre successor) implements ApiProblem {}

    /** 404: nothing of that kind at this centre. */
    record NotFound(Problem document) implements ApiProblem {}

    /** Another 4xx: the call is wrong, and repeating it changes nothing. */
    record Invalid(Problem document, List<InputIssue> issues) implements ApiProblem {}

    /** 409: the act cannot be as things stand; the reason is a code of the list refusalReasons. */
    record ActRefused(Problem document, String reason) implements ApiProblem {}

    /** 409: the Idempotency-Key served for something else before. */
    record KeyReused(Problem document) implements ApiProblem {}

    /** 409: there are as many of these as there may be. */
    record TooManyOfThem(Problem document) implements ApiProblem {}

    /** 429, still after waiting, or with a wait longer than our patience. */
    record Throttled(Problem document, Duration retryAfter) implements ApiProblem {}

    /** 5xx, in every attempt. */
    record ServiceFailed(Problem document) implements ApiProblem {}
}
