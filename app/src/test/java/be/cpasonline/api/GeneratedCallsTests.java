package be.cpasonline.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.request.AidRequests;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * More than five thousand calls made from the contract itself, half of them spoilt: each is answered within the
 * contract and never by something of ours gone wrong, and there is no operation that nothing answers.
 */
class GeneratedCallsTests extends ApiTest {

    private static final long SEED = 20_261_125;
    private static final int CALLS_OF_EACH = 125;
    private static final NisCode VIELSALM = new NisCode(82032);

    private final AidRequests requests;
    private final ReceiptCodes codes;

    @Autowired
    GeneratedCallsTests(MockMvc mvc, AidRequests requests, ReceiptCodes codes) {
        super(mvc);
        this.requests = requests;
        this.codes = codes;
    }

    @Test
    void everyGeneratedCallIsAnsweredWithinTheContract() throws Exception {
        var there = new WhatExists(this, this.requests, this.codes, VIELSALM);
        var invention = new Invention(new Random(SEED), there.known());
        var answered = new TreeMap<String, TreeSet<Integer>>();
        int calls = 0;
        for (var operation : ContractOperation.all().toList()) {
            var statuses = calls(operation, invention, there);
            calls += CALLS_OF_EACH + 1;
            answered.put(operation.id(), statuses);
            assertThat(statuses).as(operation.id()).containsAnyElementsOf(operation.successes());
        }
        assertThat(calls).isGreaterThan(5_000);
        assertThat(answered.values())
                .allSatisfy(statuses -> assertThat(statuses).hasSizeGreaterThan(1));
    }

    /** Which statuses came back. */
    private TreeSet<Integer> calls(ContractOperation operation, Invention invention, WhatExists there)
            throws Exception {
        var token = there.tokenFor(operation);
        var statuses = new TreeSet<Integer>();
        var spoiling = new Spoiling(invention);
        for (int call = 0; call < CALLS_OF_EACH; call++) {
            var good = ContractCall.made(operation, invention);
            statuses.add(
                    answered(call % 2 == 0 ? good : spoiling.of(good), token).getStatus());
        }
        var unknown = answered(ContractCall.made(operation, invention).withUnknownParameter(), token);
        assertThat(unknown.getStatus())
                .as(operation.id() + " with an unknown parameter")
                .isEqualTo(400);
        statuses.add(400);
        return statuses;
    }

    private MockHttpServletResponse answered(ContractCall call, String token) throws Exception {
        var response = answer(call.as(token));
        assertThat(response.getStatus()).as(call.toString()).isLessThan(500).isNotEqualTo(429);
        if (response.getStatus() >= 400) {
            problem(response.getStatus(), response);
        }
        return response;
    }
}
