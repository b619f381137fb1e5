package be.cpasonline.desk;

/** How a state is marked: each has its own sign and border, so that nobody depends on a colour. */
public enum Mark {
    /** Nothing presses. */
    CALM("calm", "○"),
    /** New, or not looked at yet. */
    FRESH("fresh", "●"),
    /** Soon due. */
    SOON("soon", "▲"),
    /** Over the limit. */
    LATE("late", "■"),
    /** Over and done. */
    DONE("done", "✓");

    private final String style;
    private final String sign;

    Mark(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    /** The ending of its style class. */
    public String style() {
        return this.style;
    }

    /** Its sign, which is not read aloud. */
    public String sign() {
        return this.sign;
    }
}
