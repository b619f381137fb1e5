package be.cpasonline.settings;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.pages.ChoiceField;
import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.pages.TextField;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.Preferences;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields of what applicants read: as they are set, or as they were typed a moment ago. */
@Component
class ApplicantsView {

    private static final List<Language> OFFICIAL = List.of(Language.FRENCH, Language.DUTCH, Language.GERMAN);

    private final CentrePreferences preferences;
    private final WelfareCentres centres;

    ApplicantsView(CentrePreferences preferences, WelfareCentres centres) {
        this.preferences = preferences;
        this.centres = centres;
    }

    ApplicantsModel of(CentreAgent agent, Language language, Typed typed, Optional<String> done, Instant now) {
        var words = SettingsTexts.in(language);
        var set = this.preferences.of(agent.centre(), now);
        return new ApplicantsModel(
                words,
                agent.role().covers(Role.ADMINISTRATOR),
                done.map(words::get),
                typed.mistakes(),
                hours(set, words, typed),
                contact(set, spokenAt(agent, now), official(agent, words, now), typed),
                documents(set, words, typed),
                register(set, words, typed));
    }

    /** The languages in which the centre has an address: those of its region, and of its inhabitants' facilities. */
    List<Language> spokenAt(CentreAgent agent, Instant now) {
        return this.centres.find(agent.centre(), BelgianTime.dayOf(now)).stream()
                .flatMap(ApplicantsView::languages)
                .toList();
    }

    private OfficialList official(CentreAgent agent, Texts.In words, Instant now) {
        var listed = this.centres
                .find(agent.centre(), BelgianTime.dayOf(now))
                .map(WelfareCentre::contact)
                .orElseGet(ContactDetails::none);
        return new OfficialList(listed, words);
    }

    private static Stream<Language> languages(WelfareCentre centre) {
        return Stream.concat(centre.regime().languages().stream(), centre.facilities().stream());
    }

    private static List<TextField> hours(Preferences set, Texts.In words, Typed typed) {
        return Stream.of(DayOfWeek.values())
                .map(day -> {
                    var spans =
                            set.hours().on(day).stream().map(Object::toString).collect(Collectors.joining(", "));
                    var name = day.getDisplayName(
                            TextStyle.FULL_STANDALONE, words.language().locale());
                    return field(ApplicantsForm.hours(day), name, spans, typed).wide(20);
                })
                .toList();
    }

    private static List<TextField> contact(
            Preferences set, List<Language> languages, OfficialList official, Typed typed) {
        var own = set.ownContact();
        var words = official.words();
        var listed = official.contact();
        var postalCode =
                field("postalCode", words.get("postalCode"), own.postalCode().orElse(""), typed);
        var phone = field("phone", words.get("phone"), own.readablePhone().orElse(""), typed);
        var email = field("email", words.get("email"), own.email().orElse(""), typed);
        var website = field("website", words.get("website"), own.website().orElse(""), typed);
        return Stream.of(
                        address("street", set, languages, official, typed).stream(),
                        Stream.of(official.beside(postalCode.wide(5), listed.postalCode())),
                        address("locality", set, languages, official, typed).stream(),
                        Stream.of(
                                official.beside(
                                        phone.typedOn(TextField.Keyboard.PHONE).wide(20), listed.readablePhone()),
                                official.beside(email.typedOn(TextField.Keyboard.MAIL), listed.email()),
                                official.beside(website, listed.website())))
                .flatMap(fields -> fields)
                .toList();
    }

    /** One written in another language stands for all of them: then nothing is taken from the official list. */
    private static List<TextField> address(
            String part, Preferences set, List<Language> languages, OfficialList official, Typed typed) {
        var words = official.words();
        Function<Language, String> label = language ->
                languages.size() == 1 ? words.get(part) : words.get(part + ".in", "language", language.ownName());
        Function<Language, TextField> field = language ->
                field(part + "-" + language.tag(), label.apply(language), set.addressAsWritten(part, language), typed);
        var anyWritten = languages.stream()
                .anyMatch(language -> !field.apply(language).value().isEmpty());
        return languages.stream()
                .map(language -> anyWritten
                        ? field.apply(language)
                        : official.beside(field.apply(language), official.address(part, language)))
                .toList();
    }

    private static List<TextField> documents(Preferences set, Texts.In words, Typed typed) {
        return OFFICIAL.stream()
                .map(language -> field(
                        "documents-" + language.tag(),
                        words.get("documents.in", "language", language.ownName()),
                        set.documentsAsWritten(language),
                        typed))
                .toList();
    }

    private static ChoiceField register(Preferences set, Texts.In words, Typed typed) {
        return ChoiceField.of(
                        "elsewhere",
                        words.get("register.legend"),
                        Choice.of("no", words.get("register.here")),
                        Choice.of("yes", words.get("register.elsewhere")))
                .chosen(typed.or("elsewhere", set.registerElsewhere() ? "yes" : "no"))
                .failed(typed.mistake("elsewhere"));
    }

    private static TextField field(String name, String label, String set, Typed typed) {
        return TextField.of(name, label).filled(typed.or(name, set)).failed(typed.mistake(name));
    }
}
