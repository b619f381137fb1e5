package be.cpasonline.portal;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumbers;
import be.cpasonline.language.Language;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.HandEntries;
import be.cpasonline.request.Helper;
import be.cpasonline.request.Reachability;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.SafetyWishes;
import be.cpasonline.request.SafetyWishes.Wish;
import be.cpasonline.request.Submissions;
import be.cpasonline.request.TellTales;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
class RequestPageTests {

    private final MockMvc mvc;
    private final AidRequests requests;
    private final MovableClock clock;

    @Autowired
    RequestPageTests(MockMvc mvc, AidRequests requests, MovableClock clock) {
        this.mvc = mvc;
        this.requests = requests;
        this.clock = clock;
    }

    @AfterEach
    void putTheClockBack() {
        this.clock.moveTo(MovableClock.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void allThatTheApplicantSentIsShownInTheOrderOfTheWork(String tag) {
        var receipt = submit(TellTales.submission());
        var page = visit(receipt).reads(path(tag, receipt));
        var texts = RequestSections.TEXTS.in(Language.ofTag(tag).orElseThrow());
        assertThat(page)
                .contains(TellTales.values().stream()
                        .filter(value -> !value.matches("[0-9a-f]{12,}|[0-9]{11}"))
                        .toList());
        var order = Stream.of(
                        "reach", "said", "who", "identity", "ground", "dates", "proof", "elsewhere", "history", "next")
                .map(section -> page.indexOf("<h2 class=\"govuk-heading-m\" id=\"" + section + "-title\""))
                .toList();
        assertThat(order).isSorted().doesNotContain(-1);
        assertThat(page)
                .contains(texts.get("identity.declared"), texts.get("elsewhere.text"))
                .contains(texts.get("said.helped.no"));
    }

    @Test
    void nothingOfThePersonStandsInTitleOrAddress() {
        var receipt = submit(TellTales.submission());
        var page = visit(receipt).reads(path("fr", receipt));
        var title = Pattern.compile("<title>([^<]*)</title>").matcher(page);
        assertThat(title.find()).isTrue();
        assertThat(title.group(1)).contains(receipt.reference().value());
        TellTales.assertNoneIn("the title", title.group(1));
        var addresses = Pattern.compile("(?:href|action|src)=\"(?!mailto:|tel:|sms:)([^\"]*)\"")
                .matcher(page);
        while (addresses.find()) {
            TellTales.assertNoneIn("an address", addresses.group(1));
        }
    }

    @Test
    void theMailButtonHasANeutralSubject() {
        var receipt = submit(TellTales.submission());
        assertThat(visit(receipt).reads(path("fr", receipt)))
                .contains("mailto:tell.tale@leak.example?subject=R%C3%A9f%C3%A9rence%20" + receipt.reference())
                .contains("href=\"tel:+32470131313\"");
    }

    @Test
    void whoeverMustNotBeCalledIsNotOfferedACall() {
        var receipt = submit(aSubmission()
                .reachable(new Reachability(
                        Optional.of("a@example.org"),
                        false,
                        Optional.of("+32470000001"),
                        Optional.empty(),
                        new SafetyWishes(
                                Set.of(Wish.DO_NOT_CALL, Wish.NO_VOICEMAIL),
                                Optional.of("le matin"),
                                Optional.empty()))));
        var page = visit(receipt).reads(path("fr", receipt));
        assertThat(page)
                .doesNotContain("href=\"tel:")
                .contains("Ne pas appeler", "La personne demande de ne pas l’appeler", "le matin");
        assertThat(page.indexOf("Ne pas appeler")).isLessThan(page.indexOf("mailto:"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eid|carte d’identité électronique",
                "itsme|avec itsme",
                "none|les flux de données ne peuvent pas être consultés"
            })
    void howTheIdentityWasEstablishedIsSaidPlainly(String how, String words) {
        var number = Optional.of(NationalNumbers.bornOn("1980-03-04").number());
        var receipt = submit(
                switch (how) {
                    case "eid" -> aSubmission().identified(new Identification.ByEid(number, 500));
                    case "itsme" -> aSubmission().identified(new Identification.ByItsme(number, 450));
                    default -> aSubmission().withoutNationalNumber();
                });
        assertThat(visit(receipt).reads(path("fr", receipt))).contains(words);
    }

    @Test
    void whoFilledItInIsSaid() {
        var helped = submit(aSubmission()
                .helpedBy(new Helper(Helper.Capacity.GUARDIAN, Optional.of("Vera Vormund"), Optional.empty())));
        assertThat(visit(helped).reads(path("fr", helped)))
                .contains("tutrice ou tuteur", "Vera Vormund", "Pas indiqué");
        var alone = submit(aSubmission());
        assertThat(visit(alone).reads(path("fr", alone))).contains("a rempli le formulaire pour elle-même");
    }

    @Test
    void openingMakesItReadAndAnotherAgentIsTold() {
        var receipt = submit(aSubmission());
        var first = visit(receipt);
        var second = visit(receipt);
        assertThat(first.reads(path("fr", receipt))).doesNotContain("Ouverte par");
        this.clock.moveBy(Duration.ofMinutes(3));
        assertThat(second.reads(path("fr", receipt))).contains("Ouverte par", "à 10:00");
        this.clock.moveBy(Duration.ofMinutes(20));
        assertThat(second.reads(path("fr", receipt))).doesNotContain("Ouverte par");
        assertThat(first.reads("/portal/fr/inbox?sort=number&show=unread"))
                .doesNotContain(receipt.reference().value());
    }

    @Test
    void theTwoLimitsAreDrawnAndSaid() {
        var receipt = submit(aSubmission());
        this.clock.moveBy(Duration.ofDays(3));
        assertThat(visit(receipt).reads(path("nl", receipt)))
                .contains("<svg", "aria-labelledby=\"timeline-words\"")
                .contains("is dag 3.", "2 juni 2026", "7 juni 2026", "2 juli 2026")
                .contains("nog 2 dagen");
    }

    @Test
    void anEntryByHandPutsNoWordsInThePersonsMouth() {
        var receipt = this.requests.enter(
                HandEntries.aHandEntry()
                        .transferredFrom(new CentreNumber(138), "2026-05-25", "2026-06-01")
                        .made(),
                Agents.handlerOf(new CentreNumber(550)),
                this.clock.instant());
        assertThat(visit(receipt).reads(path("fr", receipt)))
                .contains("Votre centre a inscrit cette demande à la main", "Ce que votre centre a inscrit")
                .contains("transmise le 1 juin 2026 ; conflit de compétence jusqu’au 8 juin 2026", "5 jours ouvrables")
                .doesNotContain("a rempli le formulaire", "La personne a indiqué", "Déjà aidée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "acknowledgement"})
    void theDocumentsAreTakenOutUnderANeutralName(String part) {
        var receipt = submit(TellTales.submission());
        var response = visit(receipt).opens(path("de", receipt) + "/" + part).getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(response.getHeader("Content-Disposition"))
                .contains(receipt.reference().value());
    }

    private Receipt submit(Submissions submission) {
        return this.requests.submit(submission.made(), this.clock.instant());
    }

    private PortalVisit visit(Receipt receipt) {
        return new PortalVisit(this.mvc, Agents.handlerOf(receipt.centre()));
    }

    private static String path(String tag, Receipt receipt) {
        return "/portal/" + tag + "/requests/" + receipt.publicId();
    }
}
