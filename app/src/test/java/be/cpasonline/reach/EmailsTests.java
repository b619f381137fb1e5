package be.cpasonline.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTests {

    @ParameterizedTest
    @ValueSource(strings = {"jo@example.be", "jo.d'hondt+aid@mail.example.be", "jo_x-1@example.museum"})
    void anAddressThatMailReachesIsTaken(String typed) {
        assertThat(Emails.mistakeIn(typed)).isEmpty();
    }

    /** The mail server refuses some of them, and others are one mailbox under many names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo(1)@example.be",
                "(1)jo@example.be",
                "jo@example.be(1)",
                "<jo@example.be>",
                "\"jo\"@example.be",
                "\"jo k\"@example.be",
                "jo@[192.0.2.1]"
            })
    void anotherWayOfWritingAnAddressIsNot(String typed) {
        assertThat(Emails.mistakeIn(typed)).contains("wrong");
    }
}
