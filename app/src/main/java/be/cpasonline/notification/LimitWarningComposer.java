package be.cpasonline.notification;

import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.delivery.Composition;
import be.cpasonline.delivery.Letter;
import be.cpasonline.delivery.MailComposer;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.delivery.ScheduledMail;
import be.cpasonline.language.Texts;
import be.cpasonline.preferences.NoticeSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Warns a centre of legal limits that end before or on its next working day: which, when, and of how many requests. */
@Component
class LimitWarningComposer implements MailComposer {

    private final Addressing addressing;
    private final OpenRequests requests;
    private final CentreLetters letters;

    LimitWarningComposer(Addressing addressing, OpenRequests requests, CentreLetters letters) {
        this.addressing = addressing;
        this.requests = requests;
        this.letters = letters;
    }

    @Override
    public MailKind kind() {
        return MailKind.LIMIT_WARNING;
    }

    @Override
    public Composition compose(ScheduledMail mail, Instant now) {
        var dueOn = mail.order().dueOn().orElseThrow();
        return this.addressing.compose(
                mail, now, NoticeSettings::limitWarnings, (centre, address) -> letter(centre, address, dueOn, now));
    }

    private Optional<Letter> letter(WelfareCentre centre, String address, LocalDate dueOn, Instant now) {
        var limits = this.requests.of(centre.number(), now).stream()
                .flatMap(Limit::running)
                .filter(limit -> limit.warnedOn().equals(dueOn))
                .collect(Collectors.toMap(
                        limit -> limit,
                        _ -> 1,
                        Integer::sum,
                        () -> new TreeMap<>(Comparator.comparing(Limit::day).thenComparing(Limit::kind))));
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(this.letters.letter(
                        centre, address, "warning.subject", words -> lines(centre, dueOn, limits, words)));
    }

    private List<String> lines(WelfareCentre centre, LocalDate dueOn, Map<Limit, Integer> limits, Texts.In words) {
        var lines = new ArrayList<String>();
        lines.add(words.get("warning.ends", "centre", centre.name().in(words.language())));
        limits.forEach((limit, count) -> lines.add(line(limit, dueOn, count, words)));
        lines.addAll(this.letters.ending(words));
        return lines;
    }

    private static String line(Limit limit, LocalDate dueOn, int count, Texts.In words) {
        var key = switch (limit.kind()) {
            case COMPETENCE -> "warning.competence";
            case DECISION -> "warning.decision";
        };
        var over = limit.day().isBefore(dueOn) ? ".over" : "";
        return words.get(key + over, "date", CentreLetters.day(limit.day(), words), "count", count);
    }
}
