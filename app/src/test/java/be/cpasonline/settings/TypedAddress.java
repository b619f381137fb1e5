package be.cpasonline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import be.cpasonline.MovableClock;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.identity.Agents;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.Recipient;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An administrator who types an address, and whoever reads the mails at the old and the new one. */
final class TypedAddress {

    static final String PAGE = "/portal/fr/settings";
    private static final Pattern LINK = Pattern.compile("https://cpasonline\\.test(/portal/confirm/\\S+)");

    final String before = UUID.randomUUID() + "@old.example";
    final String typed = UUID.randomUUID() + "@new.example";
    private final MockMvcTester mvc;
    private final GreenMail mails;
    private final DirectoryImports imports;
    private final NoticeRecipients recipients;

    TypedAddress(MockMvcTester mvc, GreenMail mails, DirectoryImports imports, NoticeRecipients recipients) {
        this.mvc = mvc;
        this.mails = mails;
        this.imports = imports;
        this.recipients = recipients;
    }

    SettingsVisit administratorOf(int number) {
        var centre = new CentreNumber(number);
        var entry = new DirectoryImport.Entry(
                centre, LocalDate.of(2026, 6, 1), Optional.empty(), Optional.empty(), Optional.of(this.before));
        this.imports.record(
                new DirectoryImport("test", "test", Provenance.IMPORTED, List.of(entry)), MovableClock.START);
        return new SettingsVisit(this.mvc, Agents.administratorOf(centre));
    }

    MvcTestResult type(SettingsVisit visit, String how) {
        return visit.sends(PAGE + "/addresses", "address", this.typed, "how", how);
    }

    MvcTestResult press(String link) {
        return this.mvc
                .post()
                .uri(link)
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange();
    }

    List<String> addressesOf(int number) {
        return this.recipients.of(new CentreNumber(number), MovableClock.START).stream()
                .map(Recipient::address)
                .toList();
    }

    /** In French, whatever the region of the centre. */
    String link() {
        var found = LINK.matcher(
                GreenMailUtil.getBody(mailTo(this.typed)).replace("=\r\n", "").replace("=3D", "="));
        assertThat(found.find()).isTrue();
        return found.group(1).replaceFirst("\\?.*", "?language=fr");
    }

    static String secret(String link) {
        return link.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    MimeMessage mailTo(String address) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var found = find(address);
        while (found.isEmpty() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            found = find(address);
        }
        return found.orElseThrow();
    }

    List<String> subjectsTo(String address, int count) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (to(address).count() < count && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        var subjects = new ArrayList<String>();
        for (var mail : to(address).toList()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private Optional<MimeMessage> find(String address) {
        return to(address).findFirst();
    }

    private Stream<MimeMessage> to(String address) {
        return Arrays.stream(this.mails.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address));
    }
}
