package be.cpasonline.register;

/** What may be wrong with a request. */
public enum Problem {
    /** It cannot be read, printed or handled in the portal. */
    TECHNICAL,
    /** What is needed to know or reach the person is missing or false. */
    FALSE_OR_MISSING_DATA,
    /** Someone else seems to have sent it in the person's name. */
    ANOTHER_PERSON,
    /** It asks for nothing a centre could give: a test, a joke, an insult. */
    NOT_A_REQUEST,
    OTHER
}
