package be.cpasonline.settings;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.delivery.Deliveries;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.notification.DueMail;
import be.cpasonline.notification.Forthcoming;
import be.cpasonline.pages.TextField;
import be.cpasonline.preferences.CentrePreferences;
import be.cpasonline.preferences.NoticeRecipients;
import be.cpasonline.preferences.OwnAddress;
import be.cpasonline.preferences.OwnAddresses;
import be.cpasonline.preferences.Recipient;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings together what the page on mails shows: what is set, the addresses, and the next and the last mails. */
@Component
class MailsView {

    private static final int MOST_SHOWN = 10;
    private static final Set<MailKind> SHOWN =
            EnumSet.of(MailKind.NOTICE, MailKind.DIGEST, MailKind.REMINDER, MailKind.LIMIT_WARNING);

    private final CentrePreferences preferences;
    private final NoticeRecipients recipients;
    private final OwnAddresses addresses;
    private final Forthcoming forthcoming;
    private final Deliveries deliveries;

    MailsView(
            CentrePreferences preferences,
            NoticeRecipients recipients,
            OwnAddresses addresses,
            Forthcoming forthcoming,
            Deliveries deliveries) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.addresses = addresses;
        this.forthcoming = forthcoming;
        this.deliveries = deliveries;
    }

    MailsModel of(CentreAgent agent, Language language, Typed typed, Optional<String> done, Instant now) {
        var words = SettingsTexts.in(language);
        var centre = agent.centre();
        return new MailsModel(
                words,
                agent.role().covers(Role.ADMINISTRATOR),
                done.map(words::get),
                typed.mistakes(),
                NoticeForm.fields(words, typed, this.preferences.of(centre, now).notices()),
                this.recipients.of(centre, now).stream()
                        .map(recipient -> line(recipient, words))
                        .toList(),
                this.addresses.pending(centre).stream()
                        .map(address -> line(address, words, now))
                        .toList(),
                TextField.of("address", words.get("address.label"))
                        .hinted(words.get("address.hint"))
                        .typedOn(TextField.Keyboard.MAIL)
                        .filled(typed.get("address"))
                        .failed(typed.mistake("address")),
                NoticeForm.how(words, typed),
                this.forthcoming.of(centre, now).stream()
                        .limit(MOST_SHOWN)
                        .map(mail -> next(mail, words, now))
                        .toList(),
                last(agent, words));
    }

    private List<MailsModel.MailLine> last(CentreAgent agent, Texts.In words) {
        return this.deliveries.latest(agent.centre(), SHOWN, MOST_SHOWN).stream()
                .map(mail -> new MailsModel.MailLine(
                        words.get("kind." + mail.kind().code()),
                        DeskDates.moment(words.language(), mail.since()),
                        words.get("progress." + mail.progress().name())))
                .toList();
    }

    private static MailsModel.MailLine next(DueMail mail, Texts.In words, Instant now) {
        var when = mail.at().isAfter(now) ? DeskDates.moment(words.language(), mail.at()) : words.get("next.atOnce");
        return new MailsModel.MailLine(
                words.get("kind." + mail.kind().code()), when, words.get("next.about", "requests", mail.requests()));
    }

    private static MailsModel.AddressLine line(Recipient recipient, Texts.In words) {
        var own = recipient.own().map(UUID::toString);
        return new MailsModel.AddressLine(
                own.orElse(""), recipient.address(), words.get(own.isPresent() ? "address.own" : "address.public"));
    }

    private static MailsModel.AddressLine line(OwnAddress address, Texts.In words, Instant now) {
        var open = address.linkUntil().filter(now::isBefore);
        var note = open.map(until ->
                        words.get("address.waits", "date", DeskDates.day(words.language(), BelgianTime.dayOf(until))))
                .orElseGet(() -> words.get(address.linkUntil().isPresent() ? "address.expired" : "address.onItsWay"));
        return new MailsModel.AddressLine(address.id().toString(), address.address(), note);
    }
}
