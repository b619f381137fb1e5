package be.cpasonline.local.mailcatcher;

import be.cpasonline.local.console.Answer;
import be.cpasonline.local.console.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shows the caught mails to programs. */
public final class MailJson {

    private MailJson() {}

    /** Adds {@code GET /messages} and {@code GET /messages/{id}} to the console. */
    public static void add(Console console, Mailbox mailbox) {
        console.get(
                "/messages",
                visit -> Answer.json(Map.of(
                        "items", mailbox.mails().stream().map(MailJson::head).toList())));
        console.get(
                "/messages/([0-9]+)",
                visit -> mailbox.find(visit.parts().getFirst())
                        .map(mail -> Answer.json(whole(mail, mailbox.content(mail), visit.origin())))
                        .orElseGet(() -> Answer.of(404, "application/json", "{}")));
    }

    private static Map<String, Object> head(CaughtMail mail) {
        var head = new LinkedHashMap<String, Object>();
        head.put("id", mail.id());
        head.put("from", mail.from());
        head.put("to", String.join(", ", mail.to()));
        head.put("subject", mail.subject());
        head.put("receivedAt", mail.receivedAt().toString());
        return head;
    }

    private static Map<String, Object> whole(CaughtMail mail, MailContent content, String origin) {
        var whole = head(mail);
        whole.put("sender", content.sender());
        content.text().ifPresent(text -> whole.put("text", text));
        content.html().ifPresent(html -> whole.put("html", html));
        whole.put("attachments", attachments(mail, content.attachments(), origin));
        return whole;
    }

    private static List<Map<String, Object>> attachments(
            CaughtMail mail, List<MailContent.Attachment> attachments, String origin) {
        return IntStream.range(0, attachments.size())
                .<Map<String, Object>>mapToObj(number -> {
                    var attachment = attachments.get(number);
                    var shown = new LinkedHashMap<String, Object>();
                    shown.put("name", attachment.name());
                    shown.put("type", attachment.type());
                    shown.put("size", attachment.content().length);
                    shown.put("href", origin + MailPages.attachmentPath(mail, number));
                    return shown;
                })
                .toList();
    }
}
