package be.cpasonline.preferences;

import be.cpasonline.language.Language;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;

/** What can be set; names are stored and stay. */
enum Setting {
    NOTICES("notices"),
    FREQUENCY("frequency"),
    REMINDERS("reminders"),
    DELAY("delay"),
    LIMIT_WARNINGS("limitWarnings"),
    MONDAY("hours.monday"),
    TUESDAY("hours.tuesday"),
    WEDNESDAY("hours.wednesday"),
    THURSDAY("hours.thursday"),
    FRIDAY("hours.friday"),
    SATURDAY("hours.saturday"),
    SUNDAY("hours.sunday"),
    DOCUMENTS_FR("documents.fr"),
    DOCUMENTS_NL("documents.nl"),
    DOCUMENTS_DE("documents.de"),
    STREET_FR("street.fr"),
    STREET_NL("street.nl"),
    STREET_DE("street.de"),
    POSTAL_CODE("postalCode"),
    LOCALITY_FR("locality.fr"),
    LOCALITY_NL("locality.nl"),
    LOCALITY_DE("locality.de"),
    PHONE("phone"),
    EMAIL("email"),
    WEBSITE("website"),
    REGISTER_ELSEWHERE("registerElsewhere");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    String key() {
        return this.key;
    }

    /** Whether it is about how the centre is written to. */
    boolean aboutMails() {
        return compareTo(LIMIT_WARNINGS) <= 0;
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Setting hours(DayOfWeek day) {
        return valueOf(day.name());
    }

    /** One that is said in each language; a centre says nothing in English. */
    static Optional<Setting> in(String name, Language language) {
        return ofKey(name + "." + language.tag());
    }
}
