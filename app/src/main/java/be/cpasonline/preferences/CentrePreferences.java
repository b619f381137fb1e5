package be.cpasonline.preferences;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.wall.Wall;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the centres set: read by whoever needs it, set by an administrator of the centre. Circular § 8.1. */
@Component
public class CentrePreferences {

    private final SettingTable settings;
    private final AnySide side;
    private final Wall wall;

    CentrePreferences(SettingTable settings, AnySide side, Wall wall) {
        this.settings = settings;
        this.side = side;
        this.wall = wall;
    }

    /** What that centre had set at that moment; joins an open transaction. */
    public Preferences of(CentreNumber centre, Instant at) {
        return of(List.of(centre), at).getOrDefault(centre, Preferences.DEFAULT);
    }

    /** The same of several centres; one that set nothing is missing. */
    public Map<CentreNumber, Preferences> of(Collection<CentreNumber> centres, Instant at) {
        return this.side.read(() -> this.settings.of(centres, at));
    }

    /** How the centre wants to be written to. */
    public void set(CentreAgent by, NoticeSettings notices, Instant now) {
        record(
                by,
                Map.of(
                        Setting.NOTICES, onOff(notices.notices()),
                        Setting.FREQUENCY, notices.frequency().code(),
                        Setting.REMINDERS, onOff(notices.reminders()),
                        Setting.DELAY, Integer.toString(notices.delayDays()),
                        Setting.LIMIT_WARNINGS, onOff(notices.limitWarnings())),
                now);
    }

    /** When it receives people, shown to applicants. */
    public void set(CentreAgent by, OpeningHours hours, Instant now) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var day : DayOfWeek.values()) {
            values.put(Setting.hours(day), OpeningHours.text(hours.on(day)));
        }
        record(by, values, now);
    }

    /** Its own list of documents to bring, one a line, in each language. */
    public void setDocuments(CentreAgent by, Map<Language, String> lists, Instant now) {
        var values = new EnumMap<Setting, String>(Setting.class);
        put("documents", lists, values);
        record(by, values, now);
    }

    /** How applicants reach it, over what the directory says. */
    public void set(CentreAgent by, OwnContact contact, Instant now) {
        var values = new EnumMap<Setting, String>(Setting.class);
        put("street", contact.street(), values);
        put("locality", contact.locality(), values);
        values.put(Setting.POSTAL_CODE, contact.postalCode());
        values.put(Setting.PHONE, contact.phone());
        values.put(Setting.EMAIL, contact.email());
        values.put(Setting.WEBSITE, contact.website());
        record(by, values, now);
    }

    /** Whether its register of requests is kept in another tool. Circular § 8.3. */
    public void setRegisterElsewhere(CentreAgent by, boolean elsewhere, Instant now) {
        record(by, Map.of(Setting.REGISTER_ELSEWHERE, elsewhere ? "yes" : ""), now);
    }

    private static void put(String name, Map<Language, String> texts, Map<Setting, String> values) {
        Stream.of(Language.values())
                .forEach(language -> Setting.in(name, language)
                        .ifPresent(setting -> values.put(setting, texts.getOrDefault(language, ""))));
    }

    /** Only what changes is recorded, so that the facts tell what the administrator did. */
    private void record(CentreAgent by, Map<Setting, String> values, Instant now) {
        mustBeAdministrator(by);
        this.wall.forCentre(by.centre(), () -> {
            var before = of(by.centre(), now).values();
            values.forEach((setting, value) -> {
                if (!before.getOrDefault(setting.key(), "").equals(value)) {
                    this.settings.add(by.centre(), setting, value, by.agent(), now);
                }
            });
            return before;
        });
    }

    /** The pages ask first; whoever gets here without the role is a mistake of ours. */
    static void mustBeAdministrator(CentreAgent agent) {
        if (!agent.role().covers(Role.ADMINISTRATOR)) {
            throw new IllegalStateException("only an administrator of the centre sets this");
        }
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }
}
