package be.cpasonline.notification;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Letter;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.NoticeSettings;
import be.cpasonline.wall.Wall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes one mail a day about all that arrived, for a centre that wants no mail for each. */
@Component
class DigestComposer implements MailComposer {

    private final Addressing addressing;
    private final OpenRequests requests;
    private final DigestLoss loss;
    private final CentreLetters letters;
    private final Rounds rounds;
    private final Wall wall;

    DigestComposer(
            Addressing addressing,
            OpenRequests requests,
            DigestLoss loss,
            CentreLetters letters,
            Rounds rounds,
            Wall wall) {
        this.addressing = addressing;
        this.requests = requests;
        this.loss = loss;
        this.letters = letters;
        this.rounds = rounds;
        this.wall = wall;
    }

    @Override
    public MailKind kind() {
        return MailKind.DIGEST;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        var arrived = this.wall
                .forMachinery(() ->
                        this.rounds.toldBy(mail.centre(), mail.order().dueOn().orElseThrow()))
                .size();
        return this.addressing.compose(
                mail,
                now,
                NoticeSettings::notices,
                (centre, address) -> Optional.of(letter(centre, address, arrived, now)));
    }

    @Override
    public void lost(ScheduledMail mail, Instant now) {
        this.loss.of(mail, now);
    }

    private Letter letter(WelfareCentre centre, String address, int arrived, Instant now) {
        var unread = this.requests.unread(centre.number(), now);
        return this.letters.letter(centre, address, "digest.subject", words -> lines(centre, arrived, unread, words));
    }

    private List<String> lines(WelfareCentre centre, int arrived, int unread, Texts.In words) {
        var lines = new ArrayList<String>();
        lines.add(words.get("digest.arrived", "centre", centre.name().in(words.language()), "count", arrived));
        lines.add(this.letters.unread(unread, words));
        lines.addAll(this.letters.ending(words));
        return lines;
    }
}
