package be.cpasonline.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTests {

    private static final String OVER_LINES = "Peeters\r\n\nSent on\t\u2028 Monday";
    private static final String ON_ONE = "Peeters Sent on Monday";

    @Test
    void aNameOverSeveralLinesCannotPassForTheWordsOfTheProof() {
        var applicant = new Applicant(OVER_LINES, Optional.of(OVER_LINES), Optional.empty(), Optional.empty());

        assertThat(applicant.lastName()).isEqualTo(ON_ONE);
        assertThat(applicant.firstName()).contains(ON_ONE);
    }

    @Test
    void norCanTheNameOrPhoneOfSomebodyElse() {
        var person = new ContactPerson(OVER_LINES, Optional.empty(), Optional.of("02\n508"));
        var helper = new Helper(Helper.Capacity.HELPER, Optional.of(OVER_LINES), Optional.empty());

        assertThat(person.name()).isEqualTo(ON_ONE);
        assertThat(person.phone()).contains("02 508");
        assertThat(helper.name()).contains(ON_ONE);
    }
}
