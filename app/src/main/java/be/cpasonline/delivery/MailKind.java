package be.cpasonline.delivery;

/** What a mail is for; codes are stored and stay. */
public enum MailKind {
    /** To the applicant: the proof. */
    ACKNOWLEDGEMENT("acknowledgement"),
    /** To the centre: a new request is waiting. */
    NOTICE("notice");

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
