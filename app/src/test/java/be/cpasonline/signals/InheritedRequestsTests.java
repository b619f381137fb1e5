package be.cpasonline.signals;

import static be.cpasonline.request.HandEntries.aHandEntry;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.calls.ApiTest;
import be.cpasonline.centres.CentreNumber;
import be.cpasonline.identity.Agents;
import be.cpasonline.request.AidRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Borsbeek went up in Antwerp on 1 January 2025. */
class InheritedRequestsTests extends ApiTest {

    private static final int ANTWERP = 2;
    private static final CentreNumber BORSBEEK = new CentreNumber(566);

    private final InheritedRequests inherited;
    private final AidRequests requests;
    private final Receiver receiver = new Receiver();

    @Autowired
    InheritedRequestsTests(MockMvc mvc, InheritedRequests inherited, AidRequests requests) {
        super(mvc);
        this.inherited = inherited;
        this.requests = requests;
    }

    @AfterEach
    void close() {
        this.receiver.close();
    }

    @Test
    void theSoftwareOfTheSuccessorIsToldOnceOfWhatTheFormerCentreLeft() throws Exception {
        this.inherited.tell(MovableClock.START);
        var software = new Software(this, ANTWERP, "vendor-inherits");
        var id = software.subscribes(this.receiver.address("/"))
                .get("subscriptionId")
                .stringValue();
        this.requests.enter(aHandEntry().made(), Agents.handlerOf(BORSBEEK), MovableClock.START);
        assertThat(software.deliveries(id).get("total").intValue()).isZero();

        this.inherited.tell(MovableClock.START);
        this.inherited.tell(MovableClock.START);

        assertThat(software.deliveries(id).get("total").intValue()).isEqualTo(1);
        assertThat(Receiver.until(() -> this.receiver.taken().size() == 1)).isTrue();
        assertThat(this.receiver.taken().getFirst().json().get("centreNumber").intValue())
                .isEqualTo(ANTWERP);
        software.ends(id);
    }
}
