package be.cpasonline.notification;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.WorkingDays;
import be.cpasonline.calendar.WorkingMornings;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.preferences.Preferences;
import be.cpasonline.register.OpenRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one centre has open, what it was written already and how it wants to be written to; and so, which mails fall due.
 * Pure arithmetic of days. Circular § 8.1 (2 or 3 days), § 9.1 (calendar days, also those of a holiday).
 */
record Situation(Preferences preferences, List<OpenRequest> open, List<Round> rounds, List<Rounds.Item> leftToDigest) {

    /** Every mail that falls due, soonest first; those before {@code now} are late. Limits that are over warn no more. */
    List<DueMail> due(Instant now) {
        return Stream.of(digest().stream(), reminder().stream(), limitWarnings(BelgianTime.dayOf(now)))
                .flatMap(mails -> mails)
                .sorted(Comparator.comparing(DueMail::dueOn))
                .toList();
    }

    /** All that arrived since the last one, at the first working morning after the first of them. */
    private Optional<DueMail> digest() {
        return this.leftToDigest.stream()
                .map(Rounds.Item::at)
                .min(Comparator.naturalOrder())
                .map(first -> new DueMail(MailKind.DIGEST, WorkingMornings.after(first), this.leftToDigest.size()));
    }

    /**
     * One for all that is unread: after the delay from the first reception date, and again after each such delay from the
     * day of the last one. The first working day not before that counts.
     */
    private Optional<DueMail> reminder() {
        var unread = this.open.stream().filter(request -> !request.read()).toList();
        if (unread.isEmpty() || !this.preferences.notices().reminders()) {
            return Optional.empty();
        }
        int delay = this.preferences.notices().delayDays();
        var first = unread.stream()
                .map(OpenRequest::receptionDate)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var day = Stream.concat(Stream.of(first), lastReminder().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var due = WorkingDays.onOrAfter(day.plusDays(delay));
        return Optional.of(new DueMail(MailKind.REMINDER, notBeforeItWasAskedFor(due), unread.size()));
    }

    /** The day it was really sent: one that was late counts from then, so that the next does not follow at once. */
    private Optional<LocalDate> lastReminder() {
        return this.rounds.stream()
                .filter(round -> round.kind() == MailKind.REMINDER)
                .map(round -> BelgianTime.dayOf(round.at()))
                .max(Comparator.naturalOrder());
    }

    /** Who switches reminders on in the afternoon gets the first one the next working morning, not at once. */
    private LocalDate notBeforeItWasAskedFor(LocalDate due) {
        return this.preferences
                .noticesChanged()
                .filter(changed -> WorkingMornings.of(due).isBefore(changed))
                .map(WorkingMornings::after)
                .orElse(due);
    }

    /** On the last working morning before a limit, or the first one that could be, all limits that have it in common. */
    private Stream<DueMail> limitWarnings(LocalDate today) {
        if (!this.preferences.notices().limitWarnings()) {
            return Stream.empty();
        }
        var given = this.rounds.stream()
                .filter(round -> round.kind() == MailKind.LIMIT_WARNING)
                .map(Round::dueOn)
                .collect(Collectors.toSet());
        return byMorning(today).entrySet().stream()
                .filter(morning -> !given.contains(morning.getKey()))
                .map(morning -> new DueMail(MailKind.LIMIT_WARNING, morning.getKey(), morning.getValue()));
    }

    private Map<LocalDate, Integer> byMorning(LocalDate today) {
        return this.open.stream()
                .flatMap(Limit::running)
                .filter(limit -> limit.worthSaying(today))
                .collect(Collectors.toMap(Limit::warnedOn, _ -> 1, Integer::sum, TreeMap::new));
    }
}
