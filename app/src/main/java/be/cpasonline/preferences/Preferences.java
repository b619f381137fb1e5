package be.cpasonline.preferences;

import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.InFourLanguages;
import be.cpasonline.language.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one centre has set at some moment; what it never set is the default.
 *
 * @param values the kept values by the name of the setting
 * @param noticesChanged when it last changed how it wants to be written to
 */
public record Preferences(Map<String, String> values, Optional<Instant> noticesChanged) {

    /** Of a centre that never said anything. */
    public static final Preferences DEFAULT = new Preferences(Map.of(), Optional.empty());

    private static final List<Language> WORKING_LANGUAGES = List.of(Language.FRENCH, Language.DUTCH, Language.GERMAN);

    public Preferences {
        values = Map.copyOf(values);
    }

    /** How the centre wants to be written to. */
    public NoticeSettings notices() {
        return new NoticeSettings(
                on(Setting.NOTICES),
                value(Setting.FREQUENCY)
                                .filter(Frequency.DAILY_DIGEST.code()::equals)
                                .isPresent()
                        ? Frequency.DAILY_DIGEST
                        : Frequency.EACH,
                on(Setting.REMINDERS),
                value(Setting.DELAY).map(Integer::parseInt).orElse(NoticeSettings.DEFAULT.delayDays()),
                on(Setting.LIMIT_WARNINGS));
    }

    /** When it receives people; unknown when it did not say. */
    public OpeningHours hours() {
        return OpeningHours.kept(Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(
                        Function.identity(), day -> value(Setting.hours(day)).orElse(""))));
    }

    /** Its own list of documents to bring, in that language or else one it was written in; empty when it has none. */
    public List<String> documents(Language language) {
        return text("documents", language)
                .or(() -> WORKING_LANGUAGES.stream()
                        .flatMap(other -> text("documents", other).stream())
                        .findFirst())
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    /** Exactly what it wrote as its list of documents in that language, one a line; empty when it wrote none. */
    public String documentsAsWritten(Language language) {
        return text("documents", language).orElse("");
    }

    /** The centre as applicants read of it: what it set itself about reaching it, over what the directory says. */
    public WelfareCentre over(WelfareCentre centre) {
        return new WelfareCentre(
                centre.number(),
                centre.name(),
                centre.nisCode(),
                centre.regime(),
                centre.facilities(),
                centre.enterpriseNumber(),
                over(centre.contact()));
    }

    /** How applicants reach it: what it set itself, over what the directory says. */
    public ContactDetails over(ContactDetails directory) {
        var own = ownContact();
        if (own.equals(ContactDetails.none())) {
            return directory;
        }
        return new ContactDetails(
                own.street().or(directory::street),
                own.postalCode().or(directory::postalCode),
                own.locality().or(directory::locality),
                own.phone().or(directory::phone),
                own.email().or(directory::email),
                own.website().or(directory::website),
                directory.provenance());
    }

    /** Only what it set itself; whatever it left to the directory is empty. */
    public ContactDetails ownContact() {
        return new ContactDetails(
                inFour("street"),
                value(Setting.POSTAL_CODE),
                inFour("locality"),
                value(Setting.PHONE),
                value(Setting.EMAIL),
                value(Setting.WEBSITE),
                ContactDetails.Provenance.PUBLISHED);
    }

    /** One of {@code street} and {@code locality} exactly as it was written in that language; empty when it was not. */
    public String addressAsWritten(String part, Language language) {
        return text(part, language).orElse("");
    }

    /** Whether it keeps its register of requests in another tool, so that ours is called "online requests". */
    public boolean registerElsewhere() {
        return value(Setting.REGISTER_ELSEWHERE).filter("yes"::equals).isPresent();
    }

    private Optional<InFourLanguages> inFour(String name) {
        return WORKING_LANGUAGES.stream()
                .flatMap(language -> text(name, language).stream())
                .findFirst()
                .map(any -> new InFourLanguages(
                        text(name, Language.FRENCH).orElse(any),
                        text(name, Language.DUTCH).orElse(any),
                        text(name, Language.GERMAN).orElse(any),
                        any));
    }

    private Optional<String> text(String name, Language language) {
        return Setting.in(name, language).flatMap(this::value);
    }

    private boolean on(Setting setting) {
        return value(setting).filter("off"::equals).isEmpty();
    }

    private Optional<String> value(Setting setting) {
        return Optional.ofNullable(this.values.get(setting.key())).filter(value -> !value.isEmpty());
    }
}
