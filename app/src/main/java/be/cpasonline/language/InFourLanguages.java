package be.cpasonline.language;

/** A name as it is written in each language; where a language has no own form, the local name stands there. */
public record InFourLanguages(String french, String dutch, String german, String english) {

    /** The form in that language. */
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> this.french;
            case DUTCH -> this.dutch;
            case GERMAN -> this.german;
            case ENGLISH -> this.english;
        };
    }
}
