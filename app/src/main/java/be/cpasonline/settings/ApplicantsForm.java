package be.cpasonline.settings;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.OpeningHours;
import be.cpasonline.preferences.OwnContact;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an administrator typed for applicants, and what it means; empty when {@code typed} then holds what is wrong. */
final class ApplicantsForm {

    private static final int LONGEST_LINE = 200;
    private static final String WEBSITE = "https?://[^\\s/]+\\.[^\\s]{2,}";

    private ApplicantsForm() {}

    static String hours(DayOfWeek day) {
        return "hours-" + day.name().toLowerCase(Locale.ROOT);
    }

    static Optional<OpeningHours> hours(Typed typed, Texts.In words) {
        var days = new EnumMap<DayOfWeek, List<OpeningHours.Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            OpeningHours.parse(typed.get(hours(day)))
                    .ifPresentOrElse(
                            spans -> {
                                if (!spans.isEmpty()) {
                                    days.put(day, spans);
                                }
                            },
                            () -> typed.wrong(hours(day), words.get("wrong.hours")));
        }
        return right(typed, new OpeningHours(days));
    }

    static Optional<OwnContact> contact(Typed typed, Texts.In words, List<Language> languages) {
        if (!typed.get("postalCode").matches("|[1-9]\\d{3}")) {
            typed.wrong("postalCode", words.get("wrong.postalCode"));
        }
        var phone = phone(typed.get("phone"));
        if (phone.isEmpty()) {
            typed.wrong("phone", words.get("wrong.phone"));
        }
        if (!typed.get("email").isEmpty() && !AddressForm.isComplete(typed.get("email"))) {
            typed.wrong("email", words.get("wrong.address"));
        }
        var website = website(typed.get("website"));
        if (!website.matches("|" + WEBSITE) || website.length() > LONGEST_LINE) {
            typed.wrong("website", words.get("wrong.website"));
        }
        var street = lines("street", typed, words, languages);
        var locality = lines("locality", typed, words, languages);
        return right(
                typed,
                new OwnContact(
                        street, typed.get("postalCode"), locality, phone.orElse(""), typed.get("email"), website));
    }

    static Optional<Map<Language, String>> documents(Typed typed, Texts.In words) {
        var lists = new EnumMap<Language, String>(Language.class);
        for (var language : List.of(Language.FRENCH, Language.DUTCH, Language.GERMAN)) {
            var name = "documents-" + language.tag();
            if (typed.get(name).length() > ApplicantsModel.LONGEST_LIST) {
                typed.wrong(name, words.get("wrong.tooLong"));
            }
            lists.put(language, tidied(typed.get(name)));
        }
        return right(typed, lists);
    }

    private static Map<Language, String> lines(String part, Typed typed, Texts.In words, List<Language> languages) {
        var lines = new EnumMap<Language, String>(Language.class);
        for (var language : languages) {
            var name = part + "-" + language.tag();
            if (typed.get(name).length() > LONGEST_LINE) {
                typed.wrong(name, words.get("wrong.tooLong"));
            }
            lines.put(language, typed.get(name));
        }
        return lines;
    }

    /** One document a line, without empty lines or the dashes people put before them. */
    private static String tidied(String list) {
        return list.lines()
                .map(line -> line.replaceFirst("^\\s*[-•*–]\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** As E.164; empty when it cannot be a number, blank when none was typed. */
    private static Optional<String> phone(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("");
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, "BE");
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String website(String typed) {
        return typed.isEmpty() || typed.startsWith("http") ? typed : "https://" + typed;
    }

    private static <T> Optional<T> right(Typed typed, T read) {
        return typed.mistakes().isEmpty() ? Optional.of(read) : Optional.empty();
    }
}
