package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.ContactDetails.Provenance;
import be.cpasonline.centres.DirectoryImport;
import be.cpasonline.centres.DirectoryImports;
import be.cpasonline.local.InventedFiling;
import be.cpasonline.local.LocalProduct;
import be.cpasonline.local.Product;
import be.cpasonline.request.Receipt;
import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Days pass on the page of the local clock, and nobody reads: the mail catcher shows the reminder. The clock is its own. */
@Timeout(300)
class ReminderTests {

    private static final String ADDRESS = "unread@notices.example";

    @Test
    void theClockIsMovedAndTheReminderIsReadInTheMailCatcher() {
        try (var product = LocalProduct.another();
                var context = OneBrowser.running().newContext(new Browser.NewContextOptions().setLocale("fr-BE"))) {
            confirm(product, InventedFiling.file(product, 1));
            var page = context.newPage();
            for (var forward : List.of("working-day", "day", "day", "working-day", "hour")) {
                page.navigate(product.places().console() + "/clock");
                page.locator("button[value=" + forward + "]").click();
                page.waitForLoadState();
            }
            var mail = LocalProduct.mail(
                    product,
                    caught -> caught.to().contains(ADDRESS)
                            && caught.subject().matches("Rappel.*|Herinnering.*|Erinnerung.*"),
                    Duration.ofSeconds(60));
            page.navigate(product.places().console() + "/mails/" + mail.id());
            assertThat(page.locator("pre").textContent())
                    .contains("n’ont pas encore été lues par votre centre", "La plus ancienne a été reçue le")
                    .contains(product.places().form() + "/portal");
        }
    }

    private static void confirm(Product product, Receipt receipt) {
        var now = product.clock().instant();
        var entry = new DirectoryImport.Entry(
                receipt.centre(), BelgianTime.dayOf(now), Optional.empty(), Optional.empty(), Optional.of(ADDRESS));
        product.part(DirectoryImports.class)
                .record(new DirectoryImport("a journey", "invented", Provenance.INVENTED, List.of(entry)), now);
    }
}
