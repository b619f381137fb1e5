package be.cpasonline.delivery;

import java.util.Arrays;

/** What became of an attempt; codes are stored and stay. */
enum AttemptResult {
    HANDED_OVER("handedOver", true, false),
    COUNTED_AS_SENT("countedAsSent", true, false),
    FAILED("failed", false, false),
    POSTPONED("postponed", false, false),
    REFUSED("refused", true, true),
    GIVEN_UP("givenUp", true, true),
    WITHDRAWN("withdrawn", true, true),
    NOT_WANTED("notWanted", true, false);

    private final String code;
    private final boolean last;
    private final boolean lost;

    AttemptResult(String code, boolean last, boolean lost) {
        this.code = code;
        this.last = last;
        this.lost = lost;
    }

    String code() {
        return this.code;
    }

    /** Whether nothing more will be tried. */
    boolean last() {
        return this.last;
    }

    /** Whether the mail never reached a mail server that took charge of it. */
    boolean lost() {
        return this.lost;
    }

    /** How far a mail got whose life this result ended. */
    MailState.Progress progress() {
        if (this == NOT_WANTED) {
            return MailState.Progress.NOT_WANTED;
        }
        return this.lost ? MailState.Progress.LOST : MailState.Progress.HANDED_OVER;
    }

    static AttemptResult ofCode(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such result"));
    }
}
