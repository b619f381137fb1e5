package be.cpasonline.centres;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.ContactDetails.Provenance;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactDetailsTests {

    @ParameterizedTest
    @CsvSource({
        "+3225294120, 02 529 41 20",
        "+3212235557, 012 23 55 57",
        "+33142685300, +33 1 42 68 53 00",
        "+3200000072, +32 00000072",
        "no number, no number"
    })
    void aPhoneIsReadInTheSameGroupsEverywhere(String kept, String read) {
        var details = new ContactDetails(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(kept),
                Optional.empty(),
                Optional.empty(),
                Provenance.INVENTED);

        assertThat(details.readablePhone()).contains(read);
    }
}
