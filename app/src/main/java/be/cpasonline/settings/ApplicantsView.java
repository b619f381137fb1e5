package be.cpasonline.settings;

import be.cpasonline.calendar.BelgianTime;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                contact(set, spokenAt(agent, now), words, typed),
                documents(set, words, typed),
                register(set, words, typed));
    }

    /** The languages in which the centre has an address: those of its region, and of its inhabitants' facilities. */
    List<Language> spokenAt(CentreAgent agent, Instant now) {
        return this.centres.find(agent.centre(), BelgianTime.dayOf(now)).stream()
                .flatMap(ApplicantsView::languages)
                .toList();
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

    private static List<TextField> contact(Preferences set, List<Language> languages, Texts.In words, Typed typed) {
        var own = set.ownContact();
        var fields = new ArrayList<TextField>();
        for (var part : List.of("street", "locality")) {
            if (part.equals("locality")) {
                fields.add(field(
                                "postalCode",
                                words.get("postalCode"),
                                own.postalCode().orElse(""),
                                typed)
                        .wide(5));
            }
            for (var language : languages) {
                var label = languages.size() == 1
                        ? words.get(part)
                        : words.get(part + ".in", "language", language.ownName());
                fields.add(field(part + "-" + language.tag(), label, set.addressAsWritten(part, language), typed));
            }
        }
        fields.add(field("phone", words.get("phone"), own.readablePhone().orElse(""), typed)
                .typedOn(TextField.Keyboard.PHONE)
                .wide(20));
        fields.add(field("email", words.get("email"), own.email().orElse(""), typed)
                .typedOn(TextField.Keyboard.MAIL));
        fields.add(field("website", words.get("website"), own.website().orElse(""), typed));
        return List.copyOf(fields);
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
