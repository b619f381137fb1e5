package be.cpasonline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailSendException;

class RefusalTests {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 no such user, true",
        "550, 550 5.2.1 mailbox disabled, true",
        "553, 553 mailbox name not allowed, true",
        "550, 550 5.7.1 relaying denied, false",
        "554, 554 relay access denied, false",
        "450, 450 4.2.1 mailbox busy, false",
        "452, 452 4.2.2 mailbox full, false"
    })
    void onlyWhatConcernsTheAddressIsFinal(int code, String answer, boolean isFinal) throws Exception {
        var address = new SMTPAddressFailedException(new InternetAddress("a@example.org"), "RCPT TO", code, answer);
        var failed = new SendFailedException("invalid addresses", address);

        assertThat(Refusal.isFinal(new MailSendException(Map.of("mail", failed))))
                .isEqualTo(isFinal);
    }

    @Test
    void anAddressThatIsNoneIsFinal() {
        assertThat(Refusal.isFinal(new AddressException("illegal"))).isTrue();
    }

    @Test
    void aServerThatIsDownIsNot() {
        assertThat(Refusal.isFinal(new MailSendException("could not connect"))).isFalse();
        assertThat(Refusal.isFinal(new IllegalStateException("anything"))).isFalse();
    }
}
