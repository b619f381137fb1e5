package be.cpasonline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentIdTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a-4711",
                "agent.42_B",
                "85073003329",
                "850730033281",
                "3f2b1c9e-1234-4678-9012-850730033281",
                "12345678901"
            })
    void aPseudonymIsTakenAsItIs(String text) {
        assertThat(AgentId.find(text)).contains(new AgentId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85073003328",
                "85.07.30-033.28",
                "a-85073003328",
                "agent_85.07.30-033.28_b",
                "00012556777",
                "85073003328.x"
            })
    void whatHoldsANationalNumberIsNone(String text) {
        assertThat(AgentId.wellFormed(text)).isTrue();
        assertThat(AgentId.find(text)).isEmpty();
        assertThatThrownBy(() -> new AgentId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pseudonym of an agent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "jan@ocmw.be", "Jan Peeters", "é", "a/b", "a\n"})
    void anotherFormIsNone(String text) {
        assertThat(AgentId.wellFormed(text)).isFalse();
        assertThat(AgentId.find(text)).isEmpty();
    }

    @Test
    void sixtyFourSignsAreTheMost() {
        assertThat(AgentId.find("x".repeat(64))).isPresent();
        assertThat(AgentId.find("x".repeat(65))).isEmpty();
    }
}
