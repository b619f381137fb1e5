package be.cpasonline.local.mailcatcher;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.local.console.Answer;
import be.cpasonline.local.console.Console;
import be.cpasonline.local.console.Html;
import be.cpasonline.local.console.Pages;
import be.cpasonline.local.console.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Shows the caught mails to people, as a list and one by one. */
public final class MailPages {

    /** The mail's own page may style itself and show pictures it carries, and nothing else: no script, no network. */
    private static final String MAIL_POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private static final String DEAD_POLICY = "sandbox; default-src 'none'";

    private static final DateTimeFormatter READABLE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss z", Locale.UK);

    private final Mailbox mailbox;

    private MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Adds the pages of this mailbox to the console. */
    public static void add(Console console, Mailbox mailbox) {
        var pages = new MailPages(mailbox);
        console.get("/mails/([0-9]+)", pages.ofMail((visit, mail) -> pages.mail(mail)));
        console.get("/mails/([0-9]+)/page", pages.ofMail((visit, mail) -> pages.page(mail)));
        console.get("/mails/([0-9]+)/source", pages.ofMail((visit, mail) -> pages.source(mail)));
        console.get("/mails/([0-9]+)/attachments/([0-9]{1,3})", pages.ofMail(pages::attachment));
    }

    private java.util.function.Function<Visit, Answer> ofMail(BiFunction<Visit, CaughtMail, Answer> page) {
        return visit -> this.mailbox
                .find(visit.parts().getFirst())
                .map(mail -> page.apply(visit, mail))
                .orElseGet(() -> Answer.error(404, "No such mail"));
    }

    /** The list of mails, the latest first. */
    public static Html list(List<CaughtMail> mails) {
        if (mails.isEmpty()) {
            return Html.of("<p>No mail has been sent yet.</p>");
        }
        var rows = mails.stream().map(MailPages::row).toList();
        return Html.of("""
                <table>
                <caption>%s mails, the latest first</caption>
                <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">From</th><th scope="col">Received</th></tr></thead>
                <tbody>%s</tbody>
                </table>
                """, mails.size(), Html.all(rows));
    }

    private static Html row(CaughtMail mail) {
        return Html.of(
                "<tr><td><a href=\"/mails/%s\">%s</a></td><td>%s</td><td>%s</td><td>%s</td></tr>",
                mail.id(),
                mail.subject().isBlank() ? "(no subject)" : mail.subject(),
                String.join(", ", mail.to()),
                mail.from(),
                readable(mail));
    }

    private Answer mail(CaughtMail mail) {
        var content = this.mailbox.content(mail);
        var title = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        return Answer.page(Pages.of(
                title,
                Html.of(
                        """
                        <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>
                        %s
                        %s
                        %s
                        <p><a href="/mails/%s/source">Source of the mail</a></p>
                        """,
                        content.sender().isBlank() ? mail.from() : content.sender(),
                        String.join(", ", mail.to()),
                        readable(mail),
                        attachments(mail, content),
                        frame(mail, content),
                        content.text()
                                .map(text -> Html.of(
                                        "<h2>Text</h2><pre tabindex=\"0\" role=\"region\" aria-label=\"Text of the mail\">%s</pre>",
                                        text))
                                .orElse(Html.EMPTY),
                        mail.id())));
    }

    private static Html frame(CaughtMail mail, MailContent content) {
        return content.html().isEmpty()
                ? Html.EMPTY
                : Html.of(
                        "<h2>Page</h2><iframe sandbox title=\"The mail as a page\" src=\"/mails/%s/page\"></iframe>",
                        mail.id());
    }

    private static Html attachments(CaughtMail mail, MailContent content) {
        var links = IntStream.range(0, content.attachments().size())
                .mapToObj(number -> link(mail, number, content.attachments().get(number)))
                .toList();
        return links.isEmpty() ? Html.EMPTY : Html.of("<h2>Attachments</h2><ul>%s</ul>", Html.all(links));
    }

    private static Html link(CaughtMail mail, int number, MailContent.Attachment attachment) {
        return Html.of(
                "<li><a href=\"%s\">%s</a> (%s, %s bytes)</li>",
                attachmentPath(mail, number), attachment.name(), attachment.type(), attachment.content().length);
    }

    static String attachmentPath(CaughtMail mail, int number) {
        return "/mails/" + mail.id() + "/attachments/" + number;
    }

    private static String readable(CaughtMail mail) {
        return READABLE.format(BelgianTime.of(mail.receivedAt()));
    }

    private Answer page(CaughtMail mail) {
        var html = this.mailbox.content(mail).html().orElse("");
        return Answer.of(200, "text/html; charset=utf-8", html).with("Content-Security-Policy", MAIL_POLICY);
    }

    private Answer source(CaughtMail mail) {
        return Answer.of(200, "text/plain; charset=utf-8", new String(this.mailbox.raw(mail), StandardCharsets.UTF_8))
                .with("Content-Security-Policy", DEAD_POLICY);
    }

    private Answer attachment(Visit visit, CaughtMail mail) {
        var attachments = this.mailbox.content(mail).attachments();
        int number = Integer.parseInt(visit.parts().get(1));
        if (number >= attachments.size()) {
            return Answer.error(404, "No such attachment");
        }
        var attachment = attachments.get(number);
        var name = URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Answer(200, java.util.Map.of(), attachment.content())
                .with("Content-Type", safeType(attachment.type()))
                .with("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .with("Content-Security-Policy", DEAD_POLICY);
    }

    /** A type that would break the header is not repeated in it. */
    private static String safeType(String type) {
        return type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "application/octet-stream";
    }
}
