package be.cpasonline.notification;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.request.RequestReference;
import java.time.LocalDate;
import java.util.UUID;

/** A request whose limits run, as far as the machinery knows it: no personal data. */
record OpenRequest(
        CentreNumber centre,
        UUID request,
        RequestReference reference,
        LocalDate receptionDate,
        LocalDate competenceDeadline,
        LocalDate decisionDeadline,
        boolean read,
        boolean competenceRunning,
        boolean decisionRunning) {}
