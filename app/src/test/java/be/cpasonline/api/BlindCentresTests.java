package be.cpasonline.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.NisCode;
import be.cpasonline.register.ReceiptCodes;
import be.cpasonline.request.AidRequests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Two centres are blind to each other through every operation of the contract: whatever the software of one names of the
 * other, it reads nothing of it, and changes nothing there.
 */
class BlindCentresTests extends ApiTest {

    private static final long SEED = 82_005;
    private static final int CALLS_OF_EACH = 12;
    private static final NisCode GOUVY = new NisCode(82037);
    private static final NisCode FAUVILLERS = new NisCode(82009);

    private final WhatExists here;
    private final WhatExists there;

    @Autowired
    BlindCentresTests(MockMvc mvc, AidRequests requests, ReceiptCodes codes) throws Exception {
        super(mvc);
        this.here = new WhatExists(this, requests, codes, GOUVY);
        this.there = new WhatExists(this, requests, codes, FAUVILLERS);
    }

    @Test
    void nothingOfTheOtherCentreIsReadOrChangedThroughAnyOperation() throws Exception {
        var before = seen(this.there);
        var invention = new Invention(new Random(SEED), this.there.known());
        for (var operation : namingFirst()) {
            this.there.tokenFor(operation);
            for (int call = 0; call < CALLS_OF_EACH; call++) {
                blind(operation, ContractCall.made(operation, invention));
            }
        }
        assertThat(seen(this.there)).isEqualTo(before);
        assertThat(before).anyMatch(text -> text.contains(this.there.tellTales().getFirst()));
    }

    /** Those that name something first: what a later one creates here is no longer the other's alone. */
    private static List<ContractOperation> namingFirst() {
        return ContractOperation.all()
                .sorted(Comparator.comparing(one -> !one.path().contains("{")))
                .toList();
    }

    private void blind(ContractOperation operation, ContractCall call) throws Exception {
        var response = answer(call.as(this.here.tokenFor(operation)));
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .as(call.toString())
                .doesNotContain(this.there.tellTales());
        if (!call.path().isEmpty() && !operation.path().startsWith("/refData")) {
            assertThat(response.getStatus()).as(call.toString()).isIn(400, 404);
        }
    }

    /** All that the centre itself reads of what it has. */
    private List<String> seen(WhatExists centre) throws Exception {
        var invention = new Invention(new Random(1), centre.known());
        var reading = ContractOperation.all()
                .filter(one -> List.of("listAidRequests", "listChanges", "listRegisterEntries", "listSealingKeys")
                        .contains(one.id()))
                .toList();
        var seen = new ArrayList<String>();
        for (var operation : reading) {
            var all = ContractCall.made(operation, invention).unconditional();
            seen.add(answer(all.as(centre.tokenFor(operation))).getContentAsString(StandardCharsets.UTF_8));
        }
        return seen;
    }
}
