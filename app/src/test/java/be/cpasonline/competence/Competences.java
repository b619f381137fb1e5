package be.cpasonline.competence;

import be.cpasonline.centres.ReferenceData;

/** The decision on real centres, without the service around it. */
public final class Competences {

    private Competences() {}

    public static Competence ofReferenceData() {
        return new Competence(ReferenceData.centres());
    }
}
