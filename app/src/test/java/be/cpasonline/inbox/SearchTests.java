package be.cpasonline.inbox;

import static be.cpasonline.request.Submissions.LEUVEN;
import static be.cpasonline.request.Submissions.aDraft;
import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking for requests without opening any. */
@ServiceTest
class SearchTests {

    private static final Instant NOW = MovableClock.START;
    private static final NationalNumber NUMBER =
            NationalNumbers.bornOn("1977-07-07").counting(321).number();

    private final AidRequests requests;
    private final Inboxes inboxes;
    private final Receipt namur;
    private final Receipt leuven;

    @Autowired
    SearchTests(AidRequests requests, Inboxes inboxes) {
        this.requests = requests;
        this.inboxes = inboxes;
        var someone = aSubmission()
                .by(new Applicant("Vân-Ðức d’Œuvre", Optional.of("Zoé Quirille"), Optional.empty(), Optional.empty()))
                .identified(new Identification.ByDeclaredNumber(NUMBER));
        this.namur = requests.submit(someone.ofDraft(aDraft()).made(), NOW);
        this.leuven = requests.submit(someone.residingIn(LEUVEN).made(), NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quirille", "QUIRILLE zoe", "van duc", "d'oeuvre", "zoé, van", " quirille  "})
    void aNameIsFoundByWholeWordsWhateverItsAccentsAndCase(String typed) {
        assertThat(found(typed, this.namur)).contains(this.namur.publicId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quiri", "Quirille Peeters", "Zoeé", "q"})
    void halfAWordOrAWordTooManyFindsNothing(String typed) {
        assertThat(found(typed, this.namur)).doesNotContain(this.namur.publicId());
    }

    @Test
    void aNumberIsFoundHoweverItIsWritten() {
        for (var typed :
                List.of(NUMBER.digits(), NUMBER.readable(), NUMBER.readable().replace('.', ' '))) {
            assertThat(found(typed, this.namur)).contains(this.namur.publicId());
        }
    }

    @Test
    void aReferenceIsFoundWholeOrInPartWithSpacesAndInSmallLetters() {
        var reference = this.namur.reference().value();
        for (var typed : List.of(
                reference,
                reference.toLowerCase(Locale.ROOT),
                reference.replace("-", " "),
                reference.replace("-", ""),
                reference.substring(0, 7),
                reference.substring(8))) {
            assertThat(found(typed, this.namur)).as(typed).contains(this.namur.publicId());
        }
    }

    @Test
    void nothingOfAnotherCentreIsFoundByAnyOfThem() {
        for (var typed :
                List.of("Quirille", NUMBER.digits(), this.namur.reference().value())) {
            assertThat(found(typed, this.leuven)).doesNotContain(this.namur.publicId());
            assertThat(found(typed, this.namur)).doesNotContain(this.leuven.publicId());
        }
    }

    @Test
    void aCentreThatAnswersForAnotherFindsWhatWasFiledThere() {
        var access = Agents.handlerOf(this.leuven.centre(), this.namur.centre());
        var found = this.inboxes.of(access).search(search("quirille"), NOW);
        assertThat(found).extracting(Row::publicId).contains(this.namur.publicId(), this.leuven.publicId());
    }

    @Test
    void whatIsNothingIsNotLookedFor() {
        assertThat(Search.typed(" .-, ", BelgianTime.dayOf(NOW))).isEmpty();
        assertThat(Search.typed("a".repeat(Search.LONGEST + 1), BelgianTime.dayOf(NOW)))
                .isEmpty();
        assertThat(search("Quirille").toString()).doesNotContainIgnoringCase("quirille");
    }

    private List<UUID> found(String typed, Receipt at) {
        return this.inboxes.of(Agents.readerOf(at.centre())).search(search(typed), NOW).stream()
                .map(Row::publicId)
                .toList();
    }

    private static Search search(String typed) {
        return Search.typed(typed, BelgianTime.dayOf(NOW)).orElseThrow();
    }
}
