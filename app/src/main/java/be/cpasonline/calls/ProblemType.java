package be.cpasonline.calls;

/** The kinds of problems this API answers with. Belgif REST guide, problems; RFC 9457. */
public enum ProblemType {
    BAD_REQUEST(400, "badRequest", "Bad Request"),
    NO_ACCESS_TOKEN(401, "noAccessToken", "No Access Token"),
    INVALID_ACCESS_TOKEN(401, "invalidAccessToken", "Invalid Access Token"),
    EXPIRED_ACCESS_TOKEN(401, "expiredAccessToken", "Expired Access Token"),
    MISSING_PERMISSION(403, "missingPermission", "Missing Permission"),
    MISSING_SCOPE(403, "missingScope", "Missing Scope"),
    ENDED_CENTRE(403, "endedCentre", "Ended Centre"),
    RESOURCE_NOT_FOUND(404, "resourceNotFound", "Resource Not Found"),
    METHOD_NOT_ALLOWED(405, "methodNotAllowed", "Method Not Allowed"),
    IDEMPOTENCY_KEY_REUSED(409, "idempotencyKeyReused", "Idempotency Key Reused"),
    ACT_REFUSED(409, "actRefused", "Act Refused"),
    TOO_MANY_OF_THEM(409, "tooManyOfThem", "Too Many Of Them"),
    PAYLOAD_TOO_LARGE(413, "payloadTooLarge", "Payload Too Large"),
    URI_TOO_LONG(414, "uriTooLong", "URI Too Long"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupportedMediaType", "Unsupported Media Type"),
    TOO_MANY_REQUESTS(429, "tooManyRequests", "Too Many Requests"),
    TOO_MANY_FAILED_REQUESTS(429, "tooManyFailedRequests", "Too Many Failed Requests"),
    INTERNAL_SERVER_ERROR(500, "internalServerError", "Internal Server Error"),
    SERVICE_UNAVAILABLE(503, "serviceUnavailable", "Service Unavailable");

    private final int status;
    private final String name;
    private final String title;

    ProblemType(int status, String name, String title) {
        this.status = status;
        this.name = name;
        this.title = title;
    }

    int status() {
        return this.status;
    }

    /** The last part of the URN, and the key of its explanation. */
    String lastPart() {
        return this.name;
    }

    String title() {
        return this.title;
    }

    /** The guide has no type for these: they are our own. */
    boolean own() {
        return this == METHOD_NOT_ALLOWED
                || this == URI_TOO_LONG
                || this == UNSUPPORTED_MEDIA_TYPE
                || this == ENDED_CENTRE
                || this.status == 409;
    }

    /**
     * The type for a status somebody else chose: the nearest one, the general ones standing first, since a caller must always get a known type. A protocol
     * or encoding that the container does not speak (501, 505) is the caller's error.
     */
    static ProblemType of(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 || status == 501 || status == 505 ? BAD_REQUEST : INTERNAL_SERVER_ERROR;
    }
}
