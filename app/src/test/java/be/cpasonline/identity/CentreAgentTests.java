package be.cpasonline.identity;

import static be.cpasonline.identity.Agents.readerOf;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.CentreNumber;
import org.junit.jupiter.api.Test;

class CentreAgentTests {

    private static final CentreNumber OWN = new CentreNumber(1);
    private static final CentreNumber ENDED = new CentreNumber(2);

    @Test
    void anAgentReachesTheirCentreAndThoseItAnswersFor() {
        assertThat(readerOf(OWN).reach()).containsExactly(OWN);
        assertThat(readerOf(OWN, ENDED).reach()).containsExactlyInAnyOrder(OWN, ENDED);
    }

    @Test
    void eachRoleCoversTheOnesBeforeIt() {
        assertThat(Role.ADMINISTRATOR.covers(Role.HANDLER)).isTrue();
        assertThat(Role.HANDLER.covers(Role.HANDLER)).isTrue();
        assertThat(Role.READER.covers(Role.HANDLER)).isFalse();
        assertThat(Role.HANDLER.covers(Role.ADMINISTRATOR)).isFalse();
    }
}
