package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.local.LocalProduct;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A centre with a confirmed address hears of a request, and of nothing in it; neither does any address on the way. */
@Timeout(120)
class BothMailsTests {

    private static final NisCode EUPEN = new NisCode(63023);
    private static final List<String> TOLD = List.of("Grey", "1985", "teller@people.example", "loyer");

    @Test
    void theApplicantGetsTheProofAndTheCentreANoticeWithoutAnythingPersonal() {
        confirm("eupen@notices.example");
        try (var visitor = Visitor.reading("en").withoutLooking()) {
            var addresses = new CopyOnWriteArrayList<String>();
            visitor.page().onRequest((Request request) -> addresses.add(request.url()));
            Filing.homelessUntilContact(visitor);
            Filing.contactAndSend(visitor, "teller@people.example");
            assertThat(visitor.reads()).doesNotContain("could not yet tell");

            var notice = LocalProduct.mail(mail -> mail.to().contains("eupen@notices.example"), Duration.ofSeconds(30));
            var content = LocalProduct.shared().mailbox().content(notice);
            assertThat(content.text().orElseThrow()).isNotBlank();
            assertThat(TOLD)
                    .allSatisfy(word -> assertThat(notice.subject() + content.text() + content.html())
                            .doesNotContain(word))
                    .allSatisfy(word -> assertThat(addresses).noneMatch(address -> address.contains(word)));
        }
    }

    /** Confirms where Eupen is told of requests. */
    static void confirm(String address) {
        var product = LocalProduct.shared();
        var now = product.clock().instant();
        var day = BelgianTime.dayOf(now);
        var eupen = product.part(Municipalities.class).find(EUPEN, day).orElseThrow();
        var centre = product.part(WelfareCentres.class).of(eupen, day).number();
        var entry = new DirectoryImport.Entry(centre, day, Optional.empty(), Optional.empty(), Optional.of(address));
        product.part(DirectoryImports.class)
                .record(new DirectoryImport("a journey", "invented", Provenance.INVENTED, List.of(entry)), now);
    }
}
