package be.cpasonline.centredesk;

import be.cpasonline.calls.CentreAnswer;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.Language;
import be.cpasonline.preferences.Frequency;
import be.cpasonline.preferences.NoticeSettings;
import be.cpasonline.preferences.OpeningHours;
import be.cpasonline.preferences.Preferences;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The settings of a centre, as the contract shows them. */
record SettingsAnswer(
        CentreAnswer centre,
        Notices notices,
        List<OpeningDay> openingHours,
        List<Documents> documents,
        boolean registerElsewhere) {

    static SettingsAnswer of(Preferences set, WelfareCentre centre) {
        return new SettingsAnswer(
                CentreAnswer.of(set.over(centre)),
                Notices.of(set.notices()),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> OpeningDay.of(day, set.hours()))
                        .filter(day -> !day.spans().isEmpty())
                        .toList(),
                Arrays.stream(Language.values())
                        .map(language -> Documents.of(language, set))
                        .filter(list -> !list.lines().isEmpty())
                        .toList(),
                set.registerElsewhere());
    }

    record Notices(boolean notices, String frequency, boolean reminders, int reminderDelayDays, boolean limitWarnings) {

        static Notices of(NoticeSettings set) {
            return new Notices(
                    set.notices(), code(set.frequency()), set.reminders(), set.delayDays(), set.limitWarnings());
        }

        private static String code(Frequency frequency) {
            return switch (frequency) {
                case EACH -> "each";
                case DAILY_DIGEST -> "daily";
            };
        }
    }

    record OpeningDay(String day, List<Span> spans) {

        static OpeningDay of(DayOfWeek day, OpeningHours hours) {
            return new OpeningDay(
                    day.name().toLowerCase(Locale.ROOT),
                    hours.on(day).stream().map(Span::of).toList());
        }
    }

    /** Belgian clock times of one day, as in {@code 09:00}. */
    record Span(String from, String to) {

        static Span of(OpeningHours.Span span) {
            return new Span(span.from().toString(), span.to().toString());
        }
    }

    record Documents(String language, List<String> lines) {

        static Documents of(Language language, Preferences set) {
            return new Documents(
                    language.tag(), set.documentsAsWritten(language).lines().toList());
        }
    }
}
