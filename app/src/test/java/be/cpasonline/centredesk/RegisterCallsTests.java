package be.cpasonline.centredesk;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static be.cpasonline.request.HandEntries.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.AgentLogin;
import be.cpasonline.identity.Agents;
import be.cpasonline.identity.CentreAgent;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Registers;
import be.cpasonline.request.AidRequests;
import be.cpasonline.request.Applicant;
import be.cpasonline.request.HandEntries;
import be.cpasonline.request.Intake;
import be.cpasonline.request.Receipt;
import be.cpasonline.request.Signature;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The register as the software of a centre reads it: what the screen and the exports hold. */
class RegisterCallsTests extends CentreVisit {

    private static final CentreNumber HERE = new CentreNumber(381);
    private static final CentreNumber THERE = new CentreNumber(382);
    private static final CentreNumber ENDED = new CentreNumber(566);
    private static final CentreNumber SUCCESSOR = new CentreNumber(2);
    private static final String YEAR = "/registerEntries?receptionDateFrom=2026-01-01&receptionDateTo=2026-12-31";
    private static final DateTimeFormatter ON_SCREEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CentreAgent agent = Agents.handlerOf(HERE);
    private final AidRequests requests;
    private final Registers registers;
    private final MockMvc mvc;

    @Autowired
    RegisterCallsTests(MockMvc mvc, AidRequests requests, Registers registers) {
        super(mvc);
        this.mvc = mvc;
        this.requests = requests;
        this.registers = registers;
    }

    @Test
    void theSameRegisterStandsOnTheScreenInAFileAndHere() throws Exception {
        decided(entered(this.agent, "Peeters", "2026-05-30"));
        entered(this.agent, "Aerts", "2026-06-01");
        var answer = json(asking(HERE, YEAR, "fr"));
        var file = portal("/portal/fr/register/export.csv?from=2026-01-01&to=2026-12-31");
        var screen = portal("/portal/fr/register?from=2026-01-01&to=2026-12-31");

        var lines = Arrays.stream(file.substring(1).split("\r\n")).skip(1).toList();
        assertThat(items(answer)).hasSizeGreaterThanOrEqualTo(2).hasSameSizeAs(lines);
        assertThat(answer.get("total").intValue()).isEqualTo(lines.size());
        assertThat(items(answer).stream().map(RegisterCallsTests::shown))
                .isEqualTo(lines.stream().map(RegisterCallsTests::chosen).toList());
        assertThat(items(answer))
                .allSatisfy(item -> assertThat(screen).contains(shown(item).get(1)));
        assertThat(items(answer).stream().map(item -> item.get("standing").stringValue()))
                .contains("answered", "running");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, 'loyer : accordée, le 02/06/2026'",
        "nl, loyer: toegekend op 02/06/2026",
        "de, loyer: gewährt am 02.06.2026",
        "en, loyer: granted on 02/06/2026"
    })
    void whatBecameOfARequestIsToldInTheLanguageOfTheAnswer(String language, String words) throws Exception {
        var decided = decided(entered(this.agent, "Peeters", "2026-05-30"));
        var answer = answer(asking(HERE, YEAR, language));

        assertThat(answer.getHeader("Content-Language")).isEqualTo(language);
        var item = item(json(answer), decided);
        assertThat(item.get("outcome").stringValue()).isEqualTo(words);
        assertThat(item.get("caseNumber").stringValue()).isEqualTo("RS/77");
        assertThat(item.toString()).doesNotContain("Secretremark");
    }

    @Test
    void anEntrySaysWhoSignedAndWhoSentItOn() throws Exception {
        var signature = new Signature(Signature.Signatory.DESIGNATED_PERSON, LocalDate.parse("2026-06-01"));
        var written = this.requests.enter(aHandEntry().signed(signature).made(), this.agent, MovableClock.START);
        var transferred = this.requests.enter(
                aHandEntry().transferredFrom(THERE, "2026-05-20", "2026-05-28").made(), this.agent, MovableClock.START);
        var answer = read(HERE, YEAR);

        assertThat(item(answer, written).get("signedBy").stringValue()).isEqualTo("designatedPerson");
        assertThat(item(answer, written).has("outcome")).isFalse();
        assertThat(item(answer, transferred).get("transferredFrom").intValue()).isEqualTo(THERE.value());
        assertThat(item(answer, transferred).get("channel").stringValue()).isEqualTo("transfer");
        assertThat(item(answer, transferred).get("href").stringValue())
                .endsWith("/aidRequests/" + transferred.publicId());
    }

    @Test
    void aRegisterHoldsThePeriodAloneInTheOrderOfTheLaw() throws Exception {
        var late = entered(this.agent, "Late", "2026-05-30");
        var early = entered(this.agent, "Early", "2026-03-02");
        var march = read(HERE, "/registerEntries?receptionDateFrom=2026-03-01&receptionDateTo=2026-03-31");

        assertThat(ids(march))
                .contains(early.publicId().toString())
                .doesNotContain(late.publicId().toString());
        assertThat(items(read(HERE, YEAR)).stream()
                        .map(item -> item.get("receptionDate").stringValue()))
                .isSorted();
        assertThat(read(HERE, "/registerEntries?receptionDateFrom=2031-01-01&receptionDateTo=2031-01-01")
                        .get("total")
                        .intValue())
                .isZero();
    }

    @Test
    void anotherCentreSeesNothingOfIt() throws Exception {
        var here = entered(this.agent, "Heremans", "2026-05-30");
        var there = entered(Agents.handlerOf(THERE), "Theremans", "2026-05-30");

        assertThat(read(HERE, YEAR).toString())
                .contains(here.publicId().toString())
                .doesNotContain("Theremans");
        assertThat(read(THERE, YEAR).toString())
                .contains(there.publicId().toString())
                .doesNotContain("Heremans");
    }

    @Test
    void afterAMergerTheRegisterHoldsTheFormerCentresTooAndNamesThem() throws Exception {
        var inherited = entered(Agents.handlerOf(ENDED), "Inherited", "2026-05-30");
        var own = entered(Agents.handlerOf(SUCCESSOR), "Own", "2026-05-30");
        var answer = read(SUCCESSOR, YEAR);

        assertThat(item(answer, inherited).at("/formerCentre/centreNumber").intValue())
                .isEqualTo(ENDED.value());
        assertThat(item(answer, own).has("formerCentre")).isFalse();
        assertThat(problem(403, asking(ENDED, YEAR)).get("type").stringValue()).endsWith(":endedCentre");
    }

    private Receipt entered(CentreAgent by, String name, String received) {
        var person = new Applicant(name, Optional.empty(), Optional.empty(), Optional.empty());
        HandEntries entry = aHandEntry().of(person).by(new Intake.Written(on(received)));
        return this.requests.enter(entry.made(), by, MovableClock.START);
    }

    private Receipt decided(Receipt receipt) {
        var register = this.registers.of(this.agent);
        register.enrol(receipt.publicId(), "RS/77", MovableClock.START);
        var granted = new Outcome.Decision(
                "loyer", Outcome.Result.GRANTED, LocalDate.parse("2026-06-02"), false, Optional.of("Secretremark"));
        register.decide(receipt.publicId(), granted, Optional.empty(), MovableClock.START);
        return receipt;
    }

    private String portal(String address) throws Exception {
        var body = this.mvc
                .perform(get(address).with(AgentLogin.as(this.agent)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Number, reference, reception date, name, case number and outcome, as the file of the portal writes them. */
    private static List<String> shown(JsonNode item) {
        var received = LocalDate.parse(item.get("receptionDate").stringValue());
        return List.of(
                item.at("/register/year").intValue() + "/"
                        + item.at("/register/number").intValue(),
                item.get("reference").stringValue(),
                ON_SCREEN.format(received),
                item.get("name").stringValue(),
                item.path("caseNumber").asString(""),
                ON_SCREEN.format(LocalDate.parse(item.get("decisionDeadline").stringValue())),
                item.path("outcome").asString(""));
    }

    private static List<String> chosen(String line) {
        var cells = Arrays.stream(line.substring(1, line.length() - 1).split("\";\"", -1))
                .toList();
        return List.of(
                cells.get(0), cells.get(1), cells.get(2), cells.get(5), cells.get(6), cells.get(8), cells.get(10));
    }
}
