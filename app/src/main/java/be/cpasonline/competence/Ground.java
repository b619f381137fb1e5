package be.cpasonline.competence;

/** The rule that designated the centre; codes and legal bases are part of the published contract. */
public enum Ground {
    STUDENT("student", "art. 2, § 6"),
    ASYLUM("asylum", "art. 2, § 5"),
    INSTITUTION("institution", "art. 2, § 1"),
    HOMELESS("homeless", "art. 2, § 7"),
    GENERAL("general", "art. 1, 1°");

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

    /** The article of the law of 2 April 1965. */
    public String article() {
        return this.article;
    }
}
