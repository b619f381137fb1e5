package be.cpasonline.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTyposTests {

    @ParameterizedTest
    @CsvSource({
        "jo@gmial.com, jo@gmail.com",
        "jo@gmail.con, jo@gmail.com",
        "jo@hotmial.com, jo@hotmail.com",
        "jo@hotmail.bee, jo@hotmail.be",
        "jo@telnet.be, jo@telenet.be",
        "jo@SKYNETT.BE, jo@skynet.be",
        "jo@outlok.com, jo@outlook.com"
    })
    void aSlipLeadsToTheCommonDomain(String typed, String meant) {
        assertThat(MailTypos.likely(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jo@gmail.com", "jo@GMAIL.COM", "jo@example.be", "jo@ulb.be", "jo@stad.gent", "jo@mi-is.be"})
    void whatIsRightOrUnknownIsLeftAlone(String typed) {
        assertThat(MailTypos.likely(typed)).isEmpty();
    }

    @Test
    void everyCommonDomainIsNobodyElsesMistake() {
        assertThat(MailTypos.likely("jo@hotmail.nl")).isEmpty();
        assertThat(MailTypos.likely("jo@me.com")).isEmpty();
    }
}
