package be.cpasonline.request;

import be.cpasonline.centres.CentreNumber;
import java.util.UUID;

/** What submitting returns: the request of that draft, made now or earlier. */
public record Receipt(UUID request, RequestReference reference, CentreNumber centre) {}
