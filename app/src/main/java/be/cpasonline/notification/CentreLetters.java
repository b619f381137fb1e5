package be.cpasonline.notification;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.delivery.Letter;
import be.cpasonline.language.HelpLines;
import be.cpasonline.language.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Mails to a centre, in the language of its region, French and Dutch in Brussels-Capital. Coordinated laws of 18 July 1966,
 * art. 39; no personal data whatsoever.
 */
@Component
class CentreLetters {

    private static final String BETWEEN_LANGUAGES = "\n----------------------------------------\n\n";

    private final Texts texts = Texts.beside(CentreLetters.class);
    private final String portal;

    CentreLetters(@Value("${cpas-online.portal-url}") String portal) {
        this.portal = portal;
    }

    /** A mail of that subject; {@code lines} are its paragraphs in one language. */
    Letter letter(WelfareCentre centre, String address, String subject, Function<Texts.In, List<String>> lines) {
        return new Letter(
                address,
                inEach(centre, words -> words.get("notice.sender"), " / "),
                inEach(centre, words -> words.get(subject), " / "),
                centre.regime().languages(),
                inEach(
                        centre,
                        words -> String.join("\n\n", lines.apply(words)) + "\n\n" + help(words) + "\n",
                        BETWEEN_LANGUAGES),
                Optional.empty(),
                List.of());
    }

    /** The paragraph that says how many requests are unread. */
    String unread(int count, Texts.In words) {
        return words.get("notice.unread", "unread", count);
    }

    /** The paragraphs that end every mail about requests: where to read them, that the limits run, that nobody is named. */
    List<String> ending(Texts.In words) {
        return List.of(
                words.get("notice.where", "address", this.portal),
                words.get("notice.limits"),
                words.get("notice.noData"));
    }

    /** A day as people read it in that language. */
    static String day(LocalDate day, Texts.In words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.language().locale())
                .format(day);
    }

    private static String help(Texts.In words) {
        var help = HelpLines.CENTRE_HELPDESK;
        return words.get(
                "notice.help", "phone", help.number(), "email", help.email().orElseThrow());
    }

    private String inEach(WelfareCentre centre, Function<Texts.In, String> write, String between) {
        return centre.regime().languages().stream()
                .map(language -> write.apply(this.texts.in(language)))
                .collect(Collectors.joining(between));
    }
}
