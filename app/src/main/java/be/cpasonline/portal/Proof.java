package be.cpasonline.portal;

import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.MailState;
import be.cpasonline.desk.DeskDates;
import be.cpasonline.language.Texts;
import be.cpasonline.request.AidRequest;
import be.cpasonline.request.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The acknowledgement of receipt, and what became of the mail that carried it. Circular § 6. */
record Proof(AidRequest request, List<MailState> mails, Texts.In texts) {

    Section section() {
        if (this.request.channel() != Channel.ONLINE) {
            return new Section("proof", text("title"), List.of(text("hand")), List.of());
        }
        var words = new ArrayList<String>();
        this.request.reachability().email().ifPresent(address -> words.add(text("to", "email", address)));
        words.addAll(acknowledgements());
        if (words.size() < 2) {
            words.add(text("mail.none"));
        }
        return new Section("proof", text("title"), List.copyOf(words), List.of());
    }

    private List<String> acknowledgements() {
        return this.mails.stream()
                .filter(mail -> mail.kind() == MailKind.ACKNOWLEDGEMENT)
                .map(mail -> text(
                        "mail." + mail.progress().name().toLowerCase(Locale.ROOT),
                        "moment",
                        DeskDates.moment(this.texts.language(), mail.since())))
                .toList();
    }

    private String text(String key, Object... values) {
        return this.texts.get("proof." + key, values);
    }

    @Override
    public String toString() {
        return "Proof[redacted]";
    }
}
