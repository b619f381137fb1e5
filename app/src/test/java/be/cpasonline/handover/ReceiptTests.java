package be.cpasonline.handover;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.Contract;
import be.cpasonline.identity.Agents;
import be.cpasonline.register.OpenRequest;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.register.Registers;
import be.cpasonline.request.Receipt;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A request counts as taken over by software when it confirmed with the code inside that it arrived whole. */
class ReceiptTests extends HandoverTest {

    private final MockMvc mvc;
    private final ReceiptCodes codes;
    private final Registers registers;

    @Autowired
    ReceiptTests(MockMvc mvc, ReceiptCodes codes, Registers registers) {
        super(mvc);
        this.mvc = mvc;
        this.codes = codes;
        this.registers = registers;
    }

    @Test
    void theFirstConfirmationCountsAndARepetitionIsToldItsMoment() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var call = this.mvc
                .perform(software.confirming(receipt.publicId().toString(), body(receipt)))
                .andReturn();
        Contract.asksFor(call);
        Contract.foresees(call);
        assertThat(call.getResponse().getStatus()).isEqualTo(201);
        assertThat(json(call.getResponse()).get("confirmedAt").stringValue()).isEqualTo("2026-06-05T08:00:00Z");

        this.clock.moveBy(Duration.ofHours(3));
        var again = software.confirms(receipt.publicId(), body(receipt));
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(json(again)).isEqualTo(json(call.getResponse()));
        assertThat(software.acts(receipt.publicId())
                        .valueStream()
                        .map(act -> act.get("kind").stringValue()))
                .containsExactly("receipt");
    }

    @Test
    void onlyAConfirmedReceiptMakesItReadAndEndsItsReminders() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        software.acts(receipt.publicId());
        software.confirms(receipt.publicId(), "{\"receiptCode\":\"AAAAAAAAAAAAAAAAAAAAAA\"}");
        assertThat(stillOpen(receipt).read()).isFalse();
        software.confirms(receipt.publicId(), body(receipt));
        assertThat(stillOpen(receipt).read()).isTrue();
    }

    @Test
    void theOpeningOfAnAgentIsNoReceiptOfTheSoftware() throws Exception {
        var receipt = sent();
        this.registers.of(Agents.handlerOf(receipt.centre())).open(receipt.publicId(), MovableClock.START);
        assertThat(software(receipt).confirms(receipt.publicId(), body(receipt)).getStatus())
                .isEqualTo(201);
    }

    @Test
    void theCodeOfAnotherRequestConfirmsNothing() throws Exception {
        var receipt = sent();
        var problem =
                problem(400, software(receipt).confirming(receipt.publicId().toString(), body(sent())));
        assertThat(problem.at("/issues/0/type").stringValue()).endsWith(":invalidInput");
        assertThat(problem.at("/issues/0/name").stringValue()).isEqualTo("receiptCode");
        assertThat(stillOpen(receipt).read()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|schemaViolation|receiptCode",
                "{'receiptCode':null}|schemaViolation|receiptCode",
                "{'receiptCode':1}|schemaViolation|receiptCode",
                "{'receiptCode':'short'}|schemaViolation|receiptCode",
                "{'receiptCode':'AAAAAAAAAAAAAAAAAAAAA='}|schemaViolation|receiptCode",
                "{'receiptCode':'AAAAAAAAAAAAAAAAAAAAAA','agentId':'a b'}|schemaViolation|agentId",
                "{'receiptCode':'AAAAAAAAAAAAAAAAAAAAAA','read':true}|unknownInput|read",
            })
    void anotherBodyIsRefused(String body, String type, String name) throws Exception {
        var receipt = sent();
        var problem =
                problem(400, software(receipt).confirming(receipt.publicId().toString(), body.replace('\'', '"')));
        assertThat(problem.at("/issues/0/type").stringValue()).endsWith(":" + type);
        assertThat(problem.at("/issues/0/name").stringValue()).isEqualTo(name);
    }

    @Test
    void ofManyAtOnceOneIsTheFirst() throws Exception {
        var receipt = sent();
        var software = software(receipt);
        var body = body(receipt);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one =
                    () -> software.confirms(receipt.publicId(), body).getStatus();
            var statuses = threads
                    .invokeAll(IntStream.range(0, 5).mapToObj(_ -> one).toList())
                    .stream()
                    .map(done -> done.resultNow());
            assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200, 200);
        }
    }

    private String body(Receipt receipt) {
        return "{\"receiptCode\":\"%s\",\"agentId\":\"a-4711\"}".formatted(this.codes.of(receipt.publicId()));
    }

    private OpenRequest stillOpen(Receipt receipt) {
        return this.registers.stillOpen().stream()
                .filter(open -> open.request().equals(receipt.request()))
                .findFirst()
                .orElseThrow();
    }
}
