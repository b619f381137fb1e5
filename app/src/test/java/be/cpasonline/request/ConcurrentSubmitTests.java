package be.cpasonline.request;

import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aDraft;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.NisCode;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.identity.Role;
import be.cpasonline.register.Registers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ConcurrentSubmitTests {

    /** A municipality no other test writes to. */
    private static final NisCode ARLON = new NisCode(81_001);

    /** Another one. */
    private static final NisCode BASTOGNE = new NisCode(82_039);

    private static final int MANY = 200;

    private final AidRequests requests;
    private final Registers registers;
    private final JdbcClient reality;

    @Autowired
    ConcurrentSubmitTests(AidRequests requests, Registers registers, TestDatabase database) {
        this.requests = requests;
        this.registers = registers;
        this.reality = JdbcClient.create(database.superuser());
    }

    @Test
    void twoHundredAtOnceToOneCentreLeaveNoGap() throws Exception {
        var receipts = together(Stream.generate(() -> (Callable<Receipt>) () ->
                        this.requests.submit(aSubmission().residingIn(ARLON).made(), MovableClock.START))
                .limit(MANY)
                .toList());
        assertThat(receipts)
                .extracting(Receipt::reference)
                .doesNotHaveDuplicates()
                .hasSize(MANY);
        var centre = receipts.getFirst().centre();
        assertThat(numbers(centre, "number")).containsExactlyElementsOf(upTo(MANY));
        assertThat(numbers(centre, "position")).containsExactlyElementsOf(upTo(MANY));
        assertThat(this.registers.unread(centre)).isEqualTo(MANY);
    }

    @Test
    void deskAndFormTogetherLeaveNoGap() throws Exception {
        var centre = this.requests
                .submit(aSubmission().residingIn(BASTOGNE).made(), MovableClock.START)
                .centre();
        var agent = new CentreAgent(UUID.randomUUID(), centre, Set.of(), Role.HANDLER);
        together(IntStream.range(0, 100)
                .<Callable<Receipt>>mapToObj(number -> number % 2 == 0
                        ? () -> this.requests.submit(
                                aSubmission().residingIn(BASTOGNE).made(), MovableClock.START)
                        : () -> this.requests.enter(HandEntries.aHandEntry().made(), agent, MovableClock.START))
                .toList());
        assertThat(numbers(centre, "number")).containsExactlyElementsOf(upTo(101));
    }

    /** The number goes by the year of the reception date, whenever and by whomever the request is entered. */
    @Test
    void eachYearOfReceptionCountsFromOneWithoutAGap() throws Exception {
        var agent = new CentreAgent(UUID.randomUUID(), new CentreNumber(111), Set.of(), Role.HANDLER);
        together(IntStream.range(0, 90)
                .<Callable<Receipt>>mapToObj(number -> () -> this.requests.enter(
                        HandEntries.aHandEntry()
                                .by(new Intake.Written(HandEntries.on((2024 + number % 3) + "-02-01")))
                                .made(),
                        agent,
                        MovableClock.START))
                .toList());
        assertThat(this.reality
                        .sql("select year || '/' || number from cpas.register_entry where centre = 111"
                                + " and year = extract(year from reception_date) order by year, number")
                        .query(String.class)
                        .list())
                .containsExactlyElementsOf(IntStream.rangeClosed(2024, 2026)
                        .boxed()
                        .flatMap(year -> upTo(30).stream().map(number -> year + "/" + number))
                        .toList());
    }

    @RepeatedTest(10)
    void theSameSheetTwiceAtOnceMakesOneEntry() throws Exception {
        var agent = new CentreAgent(UUID.randomUUID(), new CentreNumber(110), Set.of(), Role.HANDLER);
        var sheet = HandEntries.aHandEntry().made();
        var receipts = together(Collections.nCopies(4, () -> this.requests.enter(sheet, agent, MovableClock.START)));
        assertThat(receipts.stream().distinct()).hasSize(1);
    }

    @RepeatedTest(10)
    void theSameDraftTwiceAtOnceMakesOneRequest() throws Exception {
        var draft = aDraft();
        var here = aSubmission().ofDraft(draft).made();
        var elsewhere = aSubmission().ofDraft(draft).residingIn(LEUVEN).made();
        var receipts = together(List.of(
                () -> this.requests.submit(here, MovableClock.START),
                () -> this.requests.submit(elsewhere, MovableClock.START),
                () -> this.requests.submit(here, MovableClock.START)));
        assertThat(receipts.stream().distinct()).hasSize(1);
        assertThat(this.reality
                        .sql("select count(*) from cpas.aid_request where reference = ?")
                        .param(receipts.getFirst().reference().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<Long> numbers(CentreNumber centre, String column) {
        return this.reality
                .sql("select " + column + " from cpas.register_entry where centre = ? order by 1")
                .param(centre.value())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Receipt> together(List<Callable<Receipt>> submissions) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Receipt>>();
            for (var submission : submissions) {
                running.add(threads.submit(() -> {
                    start.await();
                    return submission.call();
                }));
            }
            start.countDown();
            var receipts = new ArrayList<Receipt>();
            for (var one : running) {
                receipts.add(one.get());
            }
            return receipts;
        }
    }
}
