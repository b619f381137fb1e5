package be.cpasonline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentificationTests {

    @Test
    void aLoginWithoutANationalNumberIsStillALogin() {
        assertThat(new Identification.ByOtherStrongLogin(Optional.empty(), 450).number())
                .isEmpty();
        assertThat(new Identification.ByEid(Optional.empty(), 500).code()).isEqualTo("eid");
    }

    @Test
    void aDeclaredNumberIsKnownButKeepsItsLowCertainty() {
        var number = NationalNumbers.bornOn("1985-07-30").number();

        assertThat(new Identification.ByDeclaredNumber(number).number()).contains(number);
        assertThat(new Identification.ByDeclaredNumber(number).code()).isEqualTo("declared");
    }

    @Test
    void theCodesOfTheContractAreThese() {
        assertThat(new Identification.ByItsme(Optional.empty(), 450).code()).isEqualTo("itsme");
        assertThat(new Identification.ByOtherStrongLogin(Optional.empty(), 450).code())
                .isEqualTo("otherStrong");
        assertThat(new Identification.WithoutNationalNumber().code()).isEqualTo("none");
        assertThat(new Identification.WithoutNationalNumber().number()).isEmpty();
    }
}
