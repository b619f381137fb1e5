package be.cpasonline.applicant;

import be.cpasonline.questions.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** A birth date, or only its year, as somebody without a national number types it. */
record BirthDate(Optional<LocalDate> day, Optional<Year> year) {

    private static final int OLDEST = 130;

    /** Reads the three boxes; day and month may both stay empty. */
    static Parsed<BirthDate> typed(String day, String month, String year, LocalDate today) {
        if (year.isEmpty() && day.isEmpty() && month.isEmpty()) {
            return Parsed.wrong("birthDay", "identity.birth.missing");
        }
        if (!year.matches("[0-9]{4}")) {
            return Parsed.wrong("birthYear", "identity.birth.year");
        }
        var born = Integer.parseInt(year);
        if (born > today.getYear()) {
            return Parsed.wrong("birthYear", "identity.birth.future");
        }
        if (born < today.getYear() - OLDEST) {
            return Parsed.wrong("birthYear", "identity.birth.year");
        }
        return day.isEmpty() && month.isEmpty()
                ? Parsed.valid(new BirthDate(Optional.empty(), Optional.of(Year.of(born))))
                : dated(day, month, born, today);
    }

    private static Parsed<BirthDate> dated(String day, String month, int year, LocalDate today) {
        if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}")) {
            return Parsed.wrong("birthDay", "identity.birth.impossible");
        }
        try {
            var born = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return born.isAfter(today)
                    ? Parsed.wrong("birthDay", "identity.birth.future")
                    : Parsed.valid(new BirthDate(Optional.of(born), Optional.empty()));
        } catch (DateTimeException noSuchDay) {
            return Parsed.wrong("birthDay", "identity.birth.impossible");
        }
    }

    @Override
    public String toString() {
        return "BirthDate[redacted]";
    }
}
