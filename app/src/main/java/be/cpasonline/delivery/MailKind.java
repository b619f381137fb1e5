package be.cpasonline.delivery;

/** What a mail is for; codes are stored and stay. */
public enum MailKind {
    /** To the applicant: the proof. */
    ACKNOWLEDGEMENT("acknowledgement"),
    /** To the centre: a new request is waiting. */
    NOTICE("notice"),
    /** To the centre: what arrived since the last one, for a centre that wants one mail a day. */
    DIGEST("digest"),
    /** To the centre: requests nobody there has read. */
    REMINDER("reminder"),
    /** To the centre: legal limits that end before its next working day is over. */
    LIMIT_WARNING("limitWarning"),
    /** To an address a centre typed: is it yours? */
    ADDRESS_CONFIRMATION("addressConfirmation"),
    /** To an address that is written to: the centre typed another one. */
    ADDRESS_CHANGE("addressChange"),
    /** To an address that was written to until now: another one stands in its place. */
    ADDRESS_REPLACED("addressReplaced");

    private final String code;

    MailKind(String code) {
        this.code = code;
    }

    /** The stable code in store. */
    public String code() {
        return this.code;
    }

    static MailKind ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of mail");
    }
}
