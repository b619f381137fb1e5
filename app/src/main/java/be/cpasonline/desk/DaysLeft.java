package be.cpasonline.desk;

import be.cpasonline.language.Language;

/** How much of a legal limit is left, in words, with a mark that needs no colour. */
public record DaysLeft(String words, Mark mark) {

    /** From how many days left on a limit is near. */
    private static final long NEAR = 2;

    /**
     * A limit that still runs.
     *
     * @param days until the last day; 0 on that day, negative once it is over
     */
    public static DaysLeft of(Language language, long days) {
        var mark = days < 0 ? Mark.LATE : days <= NEAR ? Mark.SOON : Mark.CALM;
        return new DaysLeft(words(language, days), mark);
    }

    private static String words(Language language, long days) {
        var texts = DeskFrame.texts(language);
        if (days == 0) {
            return texts.get("days.today");
        }
        var amount = Math.abs(days);
        var key = (days < 0 ? "days.over" : "days.left") + (amount == 1 ? ".one" : ".many");
        return texts.get(key, "days", amount);
    }
}
