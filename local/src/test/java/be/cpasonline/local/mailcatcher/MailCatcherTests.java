package be.cpasonline.local.mailcatcher;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.local.console.Console;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import tools.jackson.databind.json.JsonMapper;

class MailCatcherTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-05T10:00:00Z"), ZoneOffset.UTC);
    private static final String HOSTILE = "<script>alert('x')</script> & \"more\"";

    @TempDir
    private Path folder;

    private Mailbox mailbox;
    private SmtpServer smtp;
    private Console console;

    @BeforeEach
    void start() throws IOException {
        this.mailbox = Mailbox.open(this.folder, NOON);
        this.smtp = SmtpServer.start(0, this.mailbox);
        this.console = Console.start(0);
        MailPages.add(this.console, this.mailbox);
        MailJson.add(this.console, this.mailbox);
    }

    @AfterEach
    void end() {
        this.console.close();
        this.smtp.close();
    }

    @Test
    void aMailSentOverSmtpIsListedAsJsonByTheServicesClock() throws Exception {
        send("Votre demande", "Bonjour", "<p>Bonjour</p>");

        assertThat(json("/messages"))
                .isEqualTo(Map.of(
                        "items",
                        List.of(Map.of(
                                "id", "000001",
                                "from", "service@cpas.example",
                                "to", "elodie@people.example",
                                "subject", "Votre demande",
                                "receivedAt", "2026-06-05T10:00:00Z"))));
    }

    @Test
    void oneMailHasItsTextItsPageAndItsAttachments() throws Exception {
        send("Votre demande", "Bonjour Élodie", "<p>Bonjour Élodie</p>");
        var mail = json("/messages/000001");

        assertThat(mail).containsEntry("html", "<p>Bonjour Élodie</p>");
        assertThat(String.valueOf(mail.get("text")).strip()).isEqualTo("Bonjour Élodie");
        var href = this.console.url() + "/mails/000001/attachments/0";
        assertThat(mail)
                .containsEntry(
                        "attachments",
                        List.of(Map.of("name", "reçu.pdf", "type", "application/pdf", "size", 4, "href", href)));
        assertThat(get(href).body()).isEqualTo("%PDF");
    }

    @Test
    void mailsAreStillThereAfterARestart() throws Exception {
        send("first", "1", "<p>1</p>");
        var again = Mailbox.open(this.folder, NOON);

        assertThat(again.mails()).isEqualTo(this.mailbox.mails()).hasSize(1);
        assertThat(again.content(again.mails().getFirst()).html()).contains("<p>1</p>");
    }

    @Test
    void aLineCutShortByASuddenEndHarmsNoOtherMail() throws Exception {
        send("first", "1", "<p>1</p>");
        Files.writeString(this.folder.resolve("index.jsonl"), "\n{\"id\":\"0000", StandardOpenOption.APPEND);
        var again = Mailbox.open(this.folder, NOON);
        again.keep(
                "a@b.example", List.of("c@d.example"), "Subject: second\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(Mailbox.open(this.folder, NOON).mails())
                .extracting(CaughtMail::subject)
                .containsExactly("second", "first");
    }

    @Test
    void linesThatBeginWithADotArriveWhole() throws Exception {
        send("dots", ".\r\n..\r\n.end", "<p>.</p>");

        assertThat(json("/messages/000001").get("text")).asString().startsWith(".\r\n..\r\n.end");
    }

    @Test
    void namesWrittenInUtf8InTheHeadersAreReadAsTheyAre() throws Exception {
        var raw = "From: Service fédéral <a@b.example>\r\nSubject: Accusé\r\n\r\nx\r\n";
        var mail = this.mailbox.keep("a@b.example", List.of("c@d.example"), raw.getBytes(StandardCharsets.UTF_8));

        assertThat(mail.subject()).isEqualTo("Accusé");
        assertThat(this.mailbox.content(mail).sender()).contains("Service fédéral");
    }

    @Test
    void thePagesShowMarkupAsText() throws Exception {
        send(HOSTILE, HOSTILE, "<p>x</p>");
        var page = get(this.console.url() + "/mails/000001").body();

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
        assertThat(MailPages.list(this.mailbox.mails()).toString()).doesNotContain("<script>");
    }

    @Test
    void theMailsOwnPageCanNeitherRunNorFetchAnything() throws Exception {
        send("page", "x", "<script>alert(1)</script>");
        var page = get(this.console.url() + "/mails/000001/page");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox; default-src 'none'")
                .doesNotContain("script-src");
        assertThat(get(this.console.url() + "/mails/000001").body()).contains("<iframe sandbox title=");
    }

    @Test
    void aFormFromAnotherSiteIsNotTaken() throws Exception {
        this.console.post("/act", visit -> be.cpasonline.local.console.Answer.seeOther("/done"));
        var request = HttpRequest.newBuilder(URI.create(this.console.url() + "/act"))
                .POST(HttpRequest.BodyPublishers.ofString("a=b"));

        assertThat(send(request.copy().header("Origin", "http://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request.copy().header("Origin", this.console.url())).statusCode())
                .isEqualTo(303);
    }

    private void send(String subject, String text, String html) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(this.smtp.port());
        var message = sender.createMimeMessage();
        var mail = new MimeMessageHelper(message, true, "UTF-8");
        mail.setFrom("service@cpas.example", "CPAS Online");
        mail.setTo("elodie@people.example");
        mail.setSubject(subject);
        mail.setText(text, html);
        mail.addAttachment(
                "reçu.pdf", new ByteArrayResource("%PDF".getBytes(StandardCharsets.US_ASCII)), "application/pdf");
        sender.send(message);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> json(String path) throws Exception {
        return new JsonMapper().readValue(get(this.console.url() + path).body(), Map.class);
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
