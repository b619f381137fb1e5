package be.cpasonline.form;

import be.cpasonline.draft.DraftCookies;
import be.cpasonline.draft.DraftSecret;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The short-lived right of a browser to its confirmation page. Its secret follows from the draft's: a second press of
 * "send" after a lost answer leads to the same page.
 */
@Component
class Receipts {

    private static final String COOKIE = "__Host-receipt";
    private static final Duration SHORT = Duration.ofMinutes(10);
    private static final Duration ON_AN_OWN_DEVICE = Duration.ofHours(1);

    private final AidRequests requests;

    Receipts(AidRequests requests) {
        this.requests = requests;
    }

    /** Ten minutes, or an hour when the answers were kept on the person's own device. */
    void give(HttpServletResponse response, DraftSecret draft, Receipt receipt, boolean kept, Instant now) {
        var lasts = kept ? ON_AN_OWN_DEVICE : SHORT;
        var secret = draft.forReceipt();
        this.requests.grantReceipt(secret.hash(), receipt.request(), now.plus(lasts));
        DraftCookies.set(response, COOKIE, secret, lasts);
    }

    /** The request this browser sent and may still see. */
    Optional<AidRequest> of(HttpServletRequest request, Instant now) {
        return DraftCookies.secret(request, COOKIE)
                .flatMap(secret -> this.requests.receiptOf(secret.hash(), now))
                .flatMap(receipt -> this.requests.find(receipt.centre(), receipt.request()));
    }

    /** Whether the draft this browser still holds was sent a moment ago; its answer then never arrived. */
    boolean giveAgain(HttpServletRequest request, HttpServletResponse response, Instant now) {
        var secret = DraftCookies.secret(request)
                .map(DraftSecret::forReceipt)
                .filter(receipt -> this.requests.receiptOf(receipt.hash(), now).isPresent());
        // The right in the database ends when it was said to; the cookie need only not end before it.
        secret.ifPresent(receipt -> DraftCookies.set(response, COOKIE, receipt, ON_AN_OWN_DEVICE));
        return secret.isPresent();
    }

    /** Nothing personal stays. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        DraftCookies.secret(request, COOKIE).ifPresent(secret -> {
            this.requests.forget(secret.hash());
            DraftCookies.set(response, COOKIE, secret, Duration.ZERO);
        });
    }
}
