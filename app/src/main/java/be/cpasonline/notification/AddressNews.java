package be.cpasonline.notification;

import be.cpasonline.centres.NoticeAddresses;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.preferences.NoticeRecipients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two mails about an address of the centre's own: another one was typed, and it stands instead. */
@Configuration(proxyBeanMethods = false)
class AddressNews {

    @Bean
    static AddressNewsComposer addressTyped(
            Addressing addressing, NoticeRecipients recipients, NoticeAddresses directory, CentreLetters letters) {
        return new AddressNewsComposer(MailKind.ADDRESS_CHANGE, "change", addressing, recipients, directory, letters);
    }

    @Bean
    static AddressNewsComposer addressReplaced(
            Addressing addressing, NoticeRecipients recipients, NoticeAddresses directory, CentreLetters letters) {
        return new AddressNewsComposer(
                MailKind.ADDRESS_REPLACED, "replaced", addressing, recipients, directory, letters);
    }
}
