package be.cpasonline.register;

import be.cpasonline.identity.CentreSoftware;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** ConfirmedReceipts that the software of a centre confirms: only they make a request read by software. House § 5, step 7. */
@Component
public class ConfirmedReceipts {

    private final Acts acts;
    private final ReceiptCodes codes;

    ConfirmedReceipts(Acts acts, ReceiptCodes codes) {
        this.acts = acts;
        this.codes = codes;
    }

    /** Confirms that the request arrived whole, which its code proves; a repetition changes nothing. */
    public ReceiptAnswer confirm(CentreSoftware software, UUID publicId, String code, Instant now) {
        return this.acts.of(software).confirm(publicId, this.codes.confirms(publicId, code), now);
    }
}
