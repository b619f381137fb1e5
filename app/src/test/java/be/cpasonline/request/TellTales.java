package be.cpasonline.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.identity.Identification;
import be.cpasonline.identity.NationalNumber;
import be.cpasonline.identity.NationalNumbers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A submission made of values that occur nowhere else, so that any trace of one is a leak. */
public final class TellTales {

    private static final NationalNumber NUMBER =
            NationalNumbers.bornOn("1913-03-13").counting(777).number();

    private static final List<String> WORDS = List.of(
            "Zwyxvuts",
            "Qwertzua",
            "tell.tale@leak.example",
            "+32470131313",
            "Helferix",
            "helferix@leak.example",
            "Kontaktova",
            "kontaktova@leak.example",
            "+32470141414",
            "zwischen drei und vier",
            "Klingonisch",
            "Blaubeerkuchen");

    private TellTales() {}

    /** The submission. */
    public static Submissions submission() {
        return Submissions.aSubmission()
                .by(new Applicant(WORDS.get(0), Optional.of(WORDS.get(1)), Optional.empty(), Optional.empty()))
                .identified(new Identification.ByDeclaredNumber(NUMBER))
                .helpedBy(new Helper(Helper.Capacity.HELPER, Optional.of(WORDS.get(4)), Optional.of(WORDS.get(5))))
                .reachable(new Reachability(
                        Optional.of(WORDS.get(2)),
                        false,
                        Optional.of(WORDS.get(3)),
                        Optional.of(
                                new ContactPerson(WORDS.get(6), Optional.of(WORDS.get(7)), Optional.of(WORDS.get(8)))),
                        new SafetyWishes(Set.of(), Optional.of(WORDS.get(9)), Optional.of(WORDS.get(10)))))
                .needing("Ich brauche " + WORDS.get(11));
    }

    /** Every value that must not be seen, as it is written and as bytes in hexadecimal. */
    public static List<String> values() {
        return Stream.concat(WORDS.stream(), Stream.of(NUMBER.digits(), NUMBER.readable()))
                .flatMap(value -> Stream.of(value, HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    /** Fails when anything of the submission shows in {@code text}, which {@code where} names. */
    public static void assertNoneIn(String where, String text) {
        assertThat(values())
                .allSatisfy(value -> assertThat(text.contains(value))
                        .as("%s shows %s", where, value)
                        .isFalse());
    }
}
