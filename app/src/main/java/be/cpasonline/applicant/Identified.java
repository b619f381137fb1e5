package be.cpasonline.applicant;

import be.cpasonline.identity.Identification;
import be.cpasonline.request.Applicant;

/** Who asks for aid, and how sure we are of it. */
public record Identified(Applicant applicant, Identification identification) {

    @Override
    public String toString() {
        return "Identified[redacted]";
    }
}
