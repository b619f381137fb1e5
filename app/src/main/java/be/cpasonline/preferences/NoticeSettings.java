package be.cpasonline.preferences;

/**
 * How a centre wants to be written to. Circular § 8.1: on for every centre that says nothing, reminded after 2 or 3 days.
 *
 * @param delayDays calendar days from the reception date to the reminder, 2 or 3
 */
public record NoticeSettings(
        boolean notices, Frequency frequency, boolean reminders, int delayDays, boolean limitWarnings) {

    /** Of a centre that never said anything. */
    public static final NoticeSettings DEFAULT = new NoticeSettings(true, Frequency.EACH, true, 2, true);

    public NoticeSettings {
        if (delayDays < 2 || delayDays > 3) {
            throw new IllegalArgumentException("a reminder comes after 2 or 3 days");
        }
    }
}
