package be.cpasonline.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Whether a mail server refused an address for good. Only what it says of the address counts: a server that is badly set up
 * refuses everything ("relaying denied", 5.7.x), and trying again later then loses nothing. RFC 3463, RFC 5321 § 4.2.
 */
final class Refusal {

    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.\\d{1,3}\\b");
    private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);

    private Refusal() {}

    static boolean isFinal(Throwable failure) {
        if (failure instanceof MailSendException sending) {
            return sending.getFailedMessages().values().stream().anyMatch(Refusal::isFinal);
        }
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof AddressException
                    || cause instanceof SMTPAddressFailedException address && concernsTheAddress(address)) {
                return true;
            }
        }
        return false;
    }

    private static boolean concernsTheAddress(SMTPAddressFailedException refused) {
        var enhanced = ENHANCED.matcher(refused.getMessage() == null ? "" : refused.getMessage());
        return enhanced.find()
                ? enhanced.group(1).equals("1") || enhanced.group(1).equals("2")
                : NO_SUCH_MAILBOX.contains(refused.getReturnCode());
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : failure.getCause();
    }
}
