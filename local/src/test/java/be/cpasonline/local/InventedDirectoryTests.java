package be.cpasonline.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.centres.CentreNumber;
import be.cpasonline.centres.ContactDetails;
import be.cpasonline.centres.LanguageRegime;
import be.cpasonline.centres.Municipalities;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentre;
import be.cpasonline.language.InFourLanguages;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InventedDirectoryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Municipalities MUNICIPALITIES = new Municipalities();

    @Test
    void aCentreOfWhichNothingIsKnownGetsDetailsMarkedAsInvented() {
        var entry = InventedDirectory.entry(
                centre(21004, LanguageRegime.BILINGUAL, ContactDetails.none()), MUNICIPALITIES, DAY);

        assertThat(entry.contact()).hasValueSatisfying(contact -> {
            assertThat(contact.invented()).isTrue();
            assertThat(contact.street().orElseThrow().french()).isEqualTo("Rue de l'Exemple 1");
            assertThat(contact.street().orElseThrow().dutch()).isEqualTo("Voorbeeldstraat 1");
            assertThat(contact.postalCode()).contains("1000");
            assertThat(contact.locality().orElseThrow().dutch()).isEqualTo("Brussel");
            assertThat(contact.phone()).contains("+3200000007");
            assertThat(contact.email()).contains("centre-7@centres.example");
        });
        assertThat(entry.enterpriseNumber()).isEmpty();
    }

    @Test
    void whatIsKnownIsKept() {
        var known = details(Optional.of("+3271233023"), Optional.empty());

        var contact = InventedDirectory.entry(centre(52011, LanguageRegime.FRENCH, known), MUNICIPALITIES, DAY)
                .contact()
                .orElseThrow();

        assertThat(contact.phone()).contains("+3271233023");
        assertThat(contact.street().orElseThrow().german()).isEqualTo("Rue de l'Exemple 1");
    }

    @Test
    void aCentreWithoutGapsOnlyGetsAnAddressForNotices() {
        var whole = details(Optional.of("+3225294120"), Optional.of(new InFourLanguages("a", "a", "a", "a")));

        var entry = InventedDirectory.entry(centre(11001, LanguageRegime.DUTCH, whole), MUNICIPALITIES, DAY);

        assertThat(entry.contact()).isEmpty();
        assertThat(entry.noticeAddress()).contains("notices-7@centres.example");
    }

    private static ContactDetails details(Optional<String> phone, Optional<InFourLanguages> street) {
        return new ContactDetails(
                street,
                Optional.of("1000"),
                Optional.of(new InFourLanguages("a", "a", "a", "a")),
                phone,
                Optional.of("a@b.example"),
                Optional.empty(),
                ContactDetails.Provenance.PUBLISHED);
    }

    private static WelfareCentre centre(int code, LanguageRegime regime, ContactDetails contact) {
        return new WelfareCentre(
                new CentreNumber(7),
                new InFourLanguages("CPAS", "OCMW", "ÖSHZ", "centre"),
                new NisCode(code),
                regime,
                Optional.empty(),
                Optional.empty(),
                contact);
    }
}
