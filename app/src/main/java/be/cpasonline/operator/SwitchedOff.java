package be.cpasonline.operator;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.outages.LoginWay;
import be.cpasonline.outages.Outage;
import be.cpasonline.outages.OutageMessage;
import be.cpasonline.pages.Mistake;
import be.cpasonline.pages.TextField;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way to log in that somebody switches off, or whose message they replace, with the words for citizens as they were typed. */
record SwitchedOff(LoginWay way, Map<Language, String> typed) {

    static SwitchedOff of(LoginWay way, Map<String, String> fields) {
        var typed = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            typed.put(language, OutageMessage.tidied(fields.getOrDefault(field(language), "")));
        }
        return new SwitchedOff(way, typed);
    }

    /** With the words that citizens read now. */
    static SwitchedOff as(Outage outage) {
        return new SwitchedOff(outage.way(), outage.message().words());
    }

    /** The message, unless a part of it is too long. */
    Optional<OutageMessage> message() {
        if (Arrays.stream(Language.values()).anyMatch(this::tooLong)) {
            return Optional.empty();
        }
        var words = new EnumMap<>(this.typed);
        words.values().removeIf(String::isEmpty);
        return Optional.of(new OutageMessage(words));
    }

    List<TextField> fields(Texts.In texts) {
        return Arrays.stream(Language.values())
                .map(language -> TextField.of(
                                field(language), texts.get("switch.message", "language", language.ownName()))
                        .filled(this.typed.getOrDefault(language, ""))
                        .failed(mistake(language, texts)))
                .toList();
    }

    List<Mistake> mistakes(Texts.In texts) {
        return Arrays.stream(Language.values())
                .flatMap(language -> mistake(language, texts).map(said -> new Mistake(field(language), said)).stream())
                .toList();
    }

    private Optional<String> mistake(Language language, Texts.In texts) {
        return tooLong(language)
                ? Optional.of(texts.get(
                        "switch.message.long", "language", language.ownName(), "number", OutageMessage.LONGEST))
                : Optional.empty();
    }

    private boolean tooLong(Language language) {
        return this.typed.getOrDefault(language, "").length() > OutageMessage.LONGEST;
    }

    private static String field(Language language) {
        return "message-" + language.tag();
    }
}
