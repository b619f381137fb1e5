package be.cpasonline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.calendar.ReceptionDate;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.delivery.MailKind;
import be.cpasonline.preferences.Preferences;
import be.cpasonline.register.OpenRequest;
import be.cpasonline.request.RequestReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which mails fall due, over Christmas 2026 (a Friday) and Easter 2027 (Monday 29 March). */
class SituationTests {

    private static final CentreNumber HERE = new CentreNumber(1);

    @ParameterizedTest
    @CsvSource({
        "2026-12-21, 2, 2026-12-23",
        "2026-12-22, 2, 2026-12-24",
        "2026-12-23, 2, 2026-12-28",
        "2026-12-24, 2, 2026-12-28",
        "2026-12-22, 3, 2026-12-28",
        "2026-12-30, 2, 2027-01-04",
        "2027-03-24, 2, 2027-03-26",
        "2027-03-25, 2, 2027-03-30",
        "2027-03-26, 2, 2027-03-30",
        "2027-03-26, 3, 2027-03-30",
        "2027-03-30, 2, 2027-04-01"
    })
    void aReminderComesOnTheFirstWorkingDayNotBeforeTheDelay(LocalDate received, String delay, LocalDate reminded) {
        var mails = reminders(with(Map.of("delay", delay), unread(received)), received);

        assertThat(mails).extracting(DueMail::dueOn, DueMail::requests).containsExactly(tuple(reminded, 1));
        assertThat(mails.getFirst().at()).isEqualTo(BelgianTime.at(reminded, LocalTime.of(8, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, 2026-12-24, 2027-01-21",
        "2026-12-24, 2026-12-28, 2027-01-22",
        "2026-12-28, 2026-12-31, 2027-01-26",
        "2027-03-23, 2027-03-26, 2027-04-21",
        "2027-03-25, 2027-03-26, 2027-04-23",
        "2027-03-26, 2027-03-30, 2027-04-23",
        "2027-04-07, 2027-04-09, 2027-05-05"
    })
    void limitsAreWarnedOfOnTheLastWorkingMorningBeforeThem(LocalDate received, LocalDate five, LocalDate thirty) {
        assertThat(warnings(with(Map.of(), read(received)), received))
                .extracting(DueMail::dueOn)
                .containsExactly(five, thirty);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, 2026-12-24T06:59:59Z, 2026-12-24",
        "2026-12-23, 2026-12-24T07:00:00Z, 2026-12-28",
        "2026-12-23, 2026-12-27T12:00:00Z, 2026-12-28",
        "2027-03-25, 2027-03-26T13:00:00Z, 2027-03-30",
        "2027-03-24, 2027-03-26T13:00:00Z, 2027-03-30",
        "2027-03-24, 2027-03-29T21:59:59Z, 2027-03-30"
    })
    void whatBeganToRunAfterThatMorningIsWarnedOfOnTheNextOne(LocalDate received, Instant since, LocalDate five) {
        var situation = with(Map.of(), open(received, true, since));

        assertThat(warnings(situation, BelgianTime.dayOf(since)).getFirst().dueOn())
                .isEqualTo(five);
        assertThat(warnings(situation, five).getFirst().dueOn()).isEqualTo(five);
        assertThat(warnings(situation, five.plusDays(5)))
                .extracting(DueMail::dueOn)
                .doesNotContain(five);
    }

    @Test
    void whatWasOverWhenItBeganToRunIsNotWarnedOf() {
        var received = LocalDate.of(2026, 11, 2);
        var situation = with(Map.of(), open(received, true, Instant.parse("2026-11-23T10:00:00Z")));

        assertThat(warnings(situation, received.plusDays(21)))
                .extracting(DueMail::dueOn)
                .containsExactly(LocalDate.of(2026, 12, 1));
    }

    @Test
    void oneReminderSpeaksOfAllThatIsUnreadAndOfNothingThatWasRead() {
        var first = LocalDate.of(2027, 3, 22);
        var situation = with(Map.of(), unread(first), unread(first.plusDays(1)), read(first.minusDays(1)));

        assertThat(reminders(situation, first))
                .extracting(DueMail::dueOn, DueMail::requests)
                .containsExactly(tuple(LocalDate.of(2027, 3, 24), 2));
    }

    @Test
    void itComesAgainAfterEachDelayUntilEverythingIsRead() {
        var received = LocalDate.of(2027, 3, 22);
        var once = written(with(Map.of(), unread(received)), MailKind.REMINDER, "2027-03-24", "2027-03-24T07:00:10Z");
        assertThat(reminders(once, received)).extracting(DueMail::dueOn).containsExactly(LocalDate.of(2027, 3, 26));
        var twice = written(once, MailKind.REMINDER, "2027-03-26", "2027-03-26T07:00:10Z");
        assertThat(reminders(twice, received)).extracting(DueMail::dueOn).containsExactly(LocalDate.of(2027, 3, 30));

        assertThat(reminders(with(Map.of(), read(received)), received)).isEmpty();
    }

    @Test
    void afterALateOneTheNextDoesNotFollowAtOnce() {
        var received = LocalDate.of(2027, 3, 15);
        var late = written(with(Map.of(), unread(received)), MailKind.REMINDER, "2027-03-17", "2027-03-22T10:00:00Z");

        assertThat(reminders(late, received)).extracting(DueMail::dueOn).containsExactly(LocalDate.of(2027, 3, 24));
    }

    @Test
    void whoSwitchesThemOnLaterIsRemindedTheNextWorkingMorning() {
        var received = LocalDate.of(2027, 3, 22);
        var changed = Instant.parse("2027-03-26T13:00:00Z");
        var preferences = new Preferences(Map.of("reminders", "on"), Optional.of(changed));
        var situation = new Situation(preferences, List.of(unread(received)), List.of(), List.of());

        assertThat(reminders(situation, received))
                .extracting(DueMail::dueOn)
                .containsExactly(LocalDate.of(2027, 3, 30));
    }

    @Test
    void whatIsSwitchedOffIsNotWritten() {
        var received = LocalDate.of(2027, 3, 22);
        var off = with(Map.of("reminders", "off", "limitWarnings", "off"), unread(received));

        assertThat(off.due(BelgianTime.startOf(received))).isEmpty();
    }

    @Test
    void aLimitThatWasWarnedOfOrIsOverIsNotWarnedOfAgain() {
        var received = LocalDate.of(2026, 12, 23);
        var open = with(Map.of(), read(received));
        var warned = written(open, MailKind.LIMIT_WARNING, "2026-12-24", "2026-12-24T07:00:00Z");

        assertThat(warnings(warned, received)).extracting(DueMail::dueOn).containsExactly(LocalDate.of(2027, 1, 21));
        assertThat(warnings(open, received.plusDays(6)))
                .extracting(DueMail::dueOn)
                .containsExactly(LocalDate.of(2027, 1, 21));
        assertThat(warnings(open, received.plusDays(5))).hasSize(2);
    }

    @Test
    void limitsThatShareAMorningShareAMail() {
        var thursday = LocalDate.of(2027, 3, 25);
        var situation = with(Map.of(), read(thursday), read(thursday.minusDays(1)));

        assertThat(warnings(situation, thursday).getFirst())
                .isEqualTo(new DueMail(MailKind.LIMIT_WARNING, LocalDate.of(2027, 3, 26), 2));
    }

    @Test
    void aDigestComesOnTheFirstWorkingMorningAfterTheFirstRequestInIt() {
        var items = Stream.of("2026-12-24T07:30:00Z", "2026-12-26T09:00:00Z")
                .map(at -> new Rounds.Item(UUID.randomUUID(), HERE, Instant.parse(at)))
                .toList();
        var situation = new Situation(Preferences.DEFAULT, List.of(), List.of(), items);

        assertThat(situation.due(Instant.parse("2026-12-26T10:00:00Z")))
                .containsExactly(new DueMail(MailKind.DIGEST, LocalDate.of(2026, 12, 28), 2));
    }

    private static List<DueMail> reminders(Situation situation, LocalDate today) {
        return ofKind(MailKind.REMINDER, situation, today);
    }

    private static List<DueMail> warnings(Situation situation, LocalDate today) {
        return ofKind(MailKind.LIMIT_WARNING, situation, today);
    }

    private static List<DueMail> ofKind(MailKind kind, Situation situation, LocalDate today) {
        return situation.due(BelgianTime.startOf(today)).stream()
                .filter(mail -> mail.kind() == kind)
                .toList();
    }

    private static Situation with(Map<String, String> set, OpenRequest... open) {
        return new Situation(new Preferences(set, Optional.empty()), List.of(open), List.of(), List.of());
    }

    private static Situation written(Situation before, MailKind kind, String dueOn, String at) {
        var round = new Round(HERE, kind, LocalDate.parse(dueOn), Instant.parse(at));
        var rounds = Stream.concat(before.rounds().stream(), Stream.of(round)).toList();
        return new Situation(before.preferences(), before.open(), rounds, before.leftToDigest());
    }

    private static OpenRequest unread(LocalDate received) {
        return open(received, false);
    }

    private static OpenRequest read(LocalDate received) {
        return open(received, true);
    }

    private static OpenRequest open(LocalDate received, boolean read) {
        return open(received, read, BelgianTime.at(received, LocalTime.of(9, 0)));
    }

    private static OpenRequest open(LocalDate received, boolean read, Instant since) {
        var limits = new ReceptionDate(received).deadlines();
        return new OpenRequest(
                HERE,
                UUID.randomUUID(),
                new RequestReference("K7F3-9XPM-2H49"),
                received,
                limits.competence(),
                limits.decision(),
                read,
                true,
                true,
                since,
                since);
    }
}
