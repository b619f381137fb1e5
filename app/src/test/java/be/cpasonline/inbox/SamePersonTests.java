package be.cpasonline.inbox;

import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Submissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is perhaps the same person. Circular § 9.2. */
@ServiceTest
class SamePersonTests {

    private static final Instant NOW = MovableClock.START;
    private static final AtomicInteger COUNT = new AtomicInteger(400);

    private final AidRequests requests;
    private final Inboxes inboxes;

    @Autowired
    SamePersonTests(AidRequests requests, Inboxes inboxes) {
        this.requests = requests;
        this.inboxes = inboxes;
    }

    @Test
    void anEqualNumberIsCertainOnlyWhenBothIdentitiesAreProven() {
        var number = aNumber();
        var eid = submit(aSubmission().identified(new Identification.ByEid(Optional.of(number), 500)));
        var itsme = submit(aSubmission().identified(new Identification.ByItsme(Optional.of(number), 450)));
        var declared = submit(aSubmission().identified(new Identification.ByDeclaredNumber(number)));

        assertThat(alike(eid))
                .extracting(like -> like.row().publicId(), Likeness::certain, Likeness::byNumber)
                .containsExactlyInAnyOrder(
                        tuple(itsme.publicId(), true, true), tuple(declared.publicId(), false, true));
        assertThat(alike(declared)).noneMatch(Likeness::certain).hasSize(2);
    }

    @Test
    void anEqualNameAndBirthIsAProposalAndANameAloneIsNothing() {
        var born = LocalDate.of(1950, 1, 1).plusDays(COUNT.incrementAndGet());
        var first = submit(withoutNumber("Namensvetter", born));
        var second = submit(withoutNumber("NAMENSVETTER", born));
        var other = submit(withoutNumber("Namensvetter", born.plusYears(1)));

        assertThat(alike(first))
                .singleElement()
                .satisfies(like -> assertThat(like.row().publicId()).isEqualTo(second.publicId()))
                .satisfies(like -> assertThat(like.certain() || like.byNumber()).isFalse());
        assertThat(alike(other)).isEmpty();
    }

    @Test
    void anotherCentreIsNeverTold() {
        var number = aNumber();
        var here = submit(aSubmission().identified(new Identification.ByEid(Optional.of(number), 500)));
        var there =
                submit(aSubmission().residingIn(LEUVEN).identified(new Identification.ByEid(Optional.of(number), 500)));

        assertThat(alike(here)).isEmpty();
        assertThat(this.inboxes.of(Agents.readerOf(there.centre())).samePerson(here.publicId(), NOW))
                .isEmpty();
    }

    @Test
    void theListMarksAProposalAsOne() {
        var number = aNumber();
        var typed = submit(aSubmission().identified(new Identification.ByDeclaredNumber(number)));
        submit(aSubmission().identified(new Identification.ByEid(Optional.of(number), 500)));
        assertThat(row(typed).samePerson()).isEqualTo(Same.PROPOSED);
    }

    @Test
    void theListMarksBoth() {
        var number = aNumber();
        var first = submit(aSubmission().identified(new Identification.ByEid(Optional.of(number), 500)));
        var second = submit(aSubmission().identified(new Identification.ByEid(Optional.of(number), 500)));
        var alone = submit(aSubmission().identified(new Identification.ByEid(Optional.of(aNumber()), 500)));

        assertThat(row(first).samePerson()).isEqualTo(Same.CERTAIN);
        assertThat(row(second).samePerson()).isEqualTo(Same.CERTAIN);
        assertThat(row(alone).samePerson()).isEqualTo(Same.NO);
        submit(aSubmission().identified(new Identification.ByDeclaredNumber(number)));
        assertThat(row(first).samePerson()).isEqualTo(Same.CERTAIN);
    }

    private Row row(Receipt receipt) {
        var search = Search.typed(receipt.reference().value(), LocalDate.of(2026, 6, 2))
                .orElseThrow();
        return this.inboxes.of(Agents.readerOf(receipt.centre())).search(search, NOW).stream()
                .filter(row -> row.publicId().equals(receipt.publicId()))
                .findFirst()
                .orElseThrow();
    }

    private List<Likeness> alike(Receipt receipt) {
        return this.inboxes.of(Agents.readerOf(receipt.centre())).samePerson(receipt.publicId(), NOW);
    }

    private Receipt submit(Submissions submission) {
        return this.requests.submit(submission.made(), NOW);
    }

    private static Submissions withoutNumber(String name, LocalDate born) {
        return aSubmission()
                .by(new Applicant(name, Optional.of("Jo"), Optional.of(born), Optional.empty()))
                .identified(new Identification.WithoutNationalNumber());
    }

    private static NationalNumber aNumber() {
        return NationalNumbers.bornOn("1961-05-06")
                .counting(COUNT.incrementAndGet())
                .number();
    }
}
