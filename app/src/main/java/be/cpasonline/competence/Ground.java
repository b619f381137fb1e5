package be.cpasonline.competence;

/** The rule that designated the centre; codes and legal bases are part of the published contract. */
public enum Ground {
    /** A full-time student where the main registration is. */
    STUDENT("student", "art. 2, § 6"),
    /** An asylum seeker, or a person under temporary protection, where the register places them. */
    ASYLUM("asylum", "art. 2, § 5"),
    /** Whoever stays in a listed institution, where the main registration was at the (first) admission; see § 3 too. */
    INSTITUTION("institution", "art. 2, § 1"),
    /** A homeless person where they actually stay. */
    HOMELESS("homeless", "art. 2, § 7"),
    /** Everybody else, where they habitually live. */
    GENERAL("general", "art. 1, 1°");

    /** The European Legislation Identifier of the law of 2 April 1965. */
    public static final String LAW = "https://www.ejustice.just.fgov.be/eli/loi/1965/04/02/1965040210/justel";

    private final String code;
    private final String article;

    Ground(String code, String article) {
        this.code = code;
        this.article = article;
    }

    /** The stable code in store and contract. */
    public String code() {
        return this.code;
    }

    /** The article of the law of 2 April 1965, for social aid and integration income alike (law of 26 May 2002, art. 18 § 1). */
    public String article() {
        return this.article;
    }
}
