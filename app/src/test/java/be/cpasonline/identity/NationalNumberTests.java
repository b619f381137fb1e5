package be.cpasonline.identity;

import static be.cpasonline.identity.NationalNumbers.bornOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumberTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 5);

    /** The synthetic examples of our own notes; none is a real person's. */
    @ParameterizedTest
    @ValueSource(strings = {"90020100130", "12113000238", "88451700301", "09270401281"})
    void theExamplesOfEachKindAreNumbers(String digits) {
        assertThat(typed(digits).map(NationalNumber::digits)).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90.02.01-001.30",
                " 90 02 01 001 30 ",
                "90\u00a002\u00a001\u00a0001\u00a030",
                "90\u202f02\u200901\u2007001\u300030",
                "90.02.01\u2013001.30",
                "90.02.01\u2014001.30",
                "90.02.01\u2212001.30",
                "90\u201102\u201001-001_30",
                "90/02/01/001/30",
                "90,02,01,001,30",
                "\u200e900201\t001\u200b30\ufeff\n",
                "\u0669\u0660\u0660\u0662\u0660\u0661\u0660\u0660\u0661\u0663\u0660",
                "\uff19\uff10\uff10\uff12\uff10\uff11\uff10\uff10\uff11\uff13\uff10",
            })
    void separatorsAndKeyboardsMakeNoDifference(String text) {
        assertThat(typed(text).map(NationalNumber::digits)).contains("90020100130");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "9002010013",
                "900201001300",
                "9002010013O",
                "90020100131",
                "90020100I30",
                "90020100130;",
                "+90020100130",
                "90020100130\u0000",
                "\ud83d\ude00\ud83d\ude00",
                "00000000000",
                "99999999999",
            })
    void whatIsNotElevenDigitsWithTheirCheckIsNoNumber(String text) {
        assertThat(typed(text)).isEmpty();
    }

    @ParameterizedTest(name = "month {0}: {1}")
    @CsvSource({
        "00,true",
        "01,true",
        "12,true",
        "13,false",
        "19,false",
        "20,true",
        "21,true",
        "32,true",
        "33,false",
        "39,false",
        "40,true",
        "41,true",
        "52,true",
        "53,false",
        "60,false",
        "82,false",
        "99,false",
    })
    void theMonthIsPlainOrMarkedWithTwentyOrForty(String month, boolean possible) {
        assertThat(typed(bornOn("1985-01-01").withDate("85" + month + "15")).isPresent())
                .isEqualTo(possible);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "850000,true", "850001,true", "850032,true", "850099,true", "852099,true", "854077,true",
        "850100,true", "850131,true", "850132,false", "850199,false", "854132,false", "852199,false",
        "850230,true", "850431,true",
    })
    void theDayIsACounterWithoutAMonthAndAtMostThirtyOneWithOne(String date, boolean possible) {
        assertThat(typed(bornOn("1985-01-01").withDate(date)).isPresent()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "counter {0}")
    @ValueSource(ints = {0, 999})
    void aRegisterNumberNeverHasTheFirstOrLastCounterButABisNumberMay(int counter) {
        var someone = bornOn("1985-07-30").counting(counter);

        assertThat(typed(someone.digits())).isEmpty();
        assertThat(typed(someone.withDate("850000"))).isEmpty();
        assertThat(typed(someone.bis().digits())).isPresent();
        assertThat(typed(someone.bisOfUnknownSex().digits())).isPresent();
    }

    @Test
    void everyOtherCounterIsPossible() {
        assertThat(IntStream.rangeClosed(1, 998).boxed())
                .allSatisfy(counter -> assertThat(
                                typed(bornOn("1985-07-30").counting(counter).digits()))
                        .isPresent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "260605,true", "260606,false", "260600,true", "260700,false", "261231,false", "260000,true",
        "260099,true", "270000,false", "270101,false", "266605,false", "264605,true", "264606,false",
        "262605,true", "262606,false", "264055,true", "274000,false", "990101,false",
    })
    void aBirthInTheFutureIsImpossibleForTheCenturyThatTheCheckTells(String date, boolean possible) {
        assertThat(typed(bornOn("2026-01-01").withDate(date)).isPresent()).isEqualTo(possible);
    }

    @Test
    void theSameDateACenturyEarlierIsNoFuture() {
        assertThat(typed(bornOn("1927-01-01").withDate("270101"))).isPresent();
    }

    @Test
    void everyBirthOfACenturyAndAQuarterGivesANumberOfEachKind() {
        assertThat(LocalDate.of(1901, 1, 1).datesUntil(TODAY.plusDays(1))).allSatisfy(day -> {
            var someone = bornOn(day.toString());
            assertThat(Stream.of(someone, someone.bis(), someone.bisOfUnknownSex())
                            .map(NationalNumbers::digits)
                            .filter(digits -> typed(digits).isEmpty()))
                    .isEmpty();
        });
    }

    @Test
    void theTwoChecksNeverAgreeSoTheCenturyIsAlwaysDecided() {
        assertThat(new Random(7).ints(20_000, 0, 1_000_000_000).mapToObj("%09d"::formatted))
                .allSatisfy(nine ->
                        assertThat(NationalNumbers.check(nine, false)).isNotEqualTo(NationalNumbers.check(nine, true)));
    }

    @Test
    void oneWrongDigitOrTwoNeighboursExchangedAreAlwaysNoticedWithinTheSameCentury() {
        var digits = bornOn("1985-07-30").digits();

        assertThat(slipsOf(digits)
                        .filter(slip -> NationalNumbers.check(slip.substring(0, 9), false)
                                == Long.parseLong(slip.substring(9))))
                .isEmpty();
    }

    @Test
    void noTextWhateverBreaksTheReading() {
        var random = new Random(11);

        assertThat(Stream.generate(() -> random.ints(random.nextInt(30), 0, 0x3000)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString())
                        .limit(20_000))
                .allSatisfy(text -> assertThat(typed(text).map(NationalNumber::digits))
                        .matches(found -> found.isEmpty() || found.get().matches("[0-9]{11}")));
    }

    private static Optional<NationalNumber> typed(String text) {
        return NationalNumber.typed(text, TODAY);
    }

    private static Stream<String> slipsOf(String digits) {
        var wrong = IntStream.range(0, 11)
                .boxed()
                .flatMap(place -> IntStream.range(0, 10)
                        .filter(digit -> digit != digits.charAt(place) - '0')
                        .mapToObj(digit -> digits.substring(0, place) + digit + digits.substring(place + 1)));
        var exchanged = IntStream.range(0, 10)
                .filter(place -> digits.charAt(place) != digits.charAt(place + 1))
                .mapToObj(place -> digits.substring(0, place)
                        + digits.charAt(place + 1)
                        + digits.charAt(place)
                        + digits.substring(place + 2));
        return Stream.concat(wrong, exchanged);
    }
}
