package be.cpasonline.notification;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.HelpLines;
import be.cpasonline.language.Texts;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The words of a notice, in the language of the centre's region, French and Dutch in Brussels-Capital. Coordinated laws of
 * 18 July 1966, art. 39; no personal data whatsoever.
 */
@Component
class NoticeWriter {

    private final Texts texts = Texts.beside(NoticeWriter.class);
    private final String portal;

    NoticeWriter(@Value("${cpas-online.portal-url}") String portal) {
        this.portal = portal;
    }

    String sender(WelfareCentre centre) {
        return inEach(centre, words -> words.get("notice.sender"), " / ");
    }

    String subject(WelfareCentre centre) {
        return inEach(centre, words -> words.get("notice.subject"), " / ");
    }

    String text(WelfareCentre centre, int unread) {
        return inEach(centre, words -> text(centre, unread, words), "\n----------------------------------------\n\n");
    }

    private String text(WelfareCentre centre, int unread, Texts.In words) {
        var help = HelpLines.CENTRE_HELPDESK;
        return String.join(
                "\n\n",
                words.get("notice.arrived", "centre", centre.name().in(words.language())),
                words.get("notice.unread", "unread", unread),
                words.get("notice.where", "address", this.portal),
                words.get("notice.limits"),
                words.get("notice.noData"),
                words.get(
                                "notice.help",
                                "phone",
                                help.number(),
                                "email",
                                help.email().orElseThrow()) + "\n");
    }

    private String inEach(WelfareCentre centre, Function<Texts.In, String> write, String between) {
        return centre.regime().languages().stream()
                .map(language -> write.apply(this.texts.in(language)))
                .collect(Collectors.joining(between));
    }
}
