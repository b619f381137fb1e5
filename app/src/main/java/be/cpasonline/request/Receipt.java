package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import java.util.UUID;

/**
 * What submitting or entering returns: the request of that draft, made now or earlier. {@code publicId} is its id outside.
 */
public record Receipt(UUID request, UUID publicId, RequestReference reference, CentreNumber centre) {}
