package be.cpasonline.identity;

import static be.cpasonline.identity.NationalNumbers.bornOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 5);

    @Test
    void itIsShownAsOnTheCard() {
        assertThat(NationalNumber.kept("90020100130").readable()).isEqualTo("90.02.01-001.30");
    }

    @Test
    void aKeptNumberIsNotJudgedAgain() {
        assertThat(NationalNumber.kept("99999999999").digits()).isEqualTo("99999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalNumber.kept("9002010013x"))
                .withMessageNotContaining("9002010013");
    }

    @Test
    void itCannotBePrintedWhereverItStands() {
        var number = bornOn("1985-07-30").number();
        var everyWay = Stream.<Identification>of(
                new Identification.ByEid(Optional.of(number), 500),
                new Identification.ByItsme(Optional.of(number), 450),
                new Identification.ByOtherStrongLogin(Optional.of(number), 450),
                new Identification.ByDeclaredNumber(number),
                new Identification.WithoutNationalNumber());

        assertThat(number).hasToString("NationalNumber[redacted]");
        assertThat(everyWay.map(Object::toString)).noneMatch(text -> text.contains("850730"));
    }

    @Test
    void twoWritingsOfOneNumberAreTheSameNumber() {
        assertThat(NationalNumber.typed("90.02.01-001.30", TODAY))
                .isEqualTo(NationalNumber.typed("90020100130", TODAY))
                .isNotEqualTo(NationalNumber.typed("12113000238", TODAY));
        assertThat(NationalNumber.typed("90.02.01-001.30", TODAY).hashCode())
                .isEqualTo(NationalNumber.typed("90020100130", TODAY).hashCode());
    }
}
