package be.cpasonline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the first page to the confirmation and the mails, in each language on another path. */
@Timeout(120)
class FilingTests {

    @Test
    void aHomelessPersonWithoutNumberFilesInEnglish() {
        try (var visitor = Visitor.reading("en")) {
            Filing.homelessUntilContact(visitor);
            Filing.contactAndSend(visitor, "grey@people.example");
        }
    }

    @Test
    void aStudentLoggedInWithItsmeFilesInDutch() {
        try (var visitor = Visitor.reading("nl")) {
            Filing.begin(visitor);
            visitor.chooses("for-whom.whom.myself").goesOn().looks("identity");
            visitor.presses(visitor.words().form("identity.login.itsme"));
            Filing.logIn(visitor, "Yusuf Demirci", "ITSME");
            visitor.looks("identity-known").goesOn().looks("living-situation");
            visitor.chooses("living-situation.situation.student").goesOn().looks("registration");
            visitor.types("registration.municipality.student", "Leuven")
                    .goesOn()
                    .looks("centre");
            assertThat(visitor.reads()).contains("OCMW Leuven");
            visitor.goesOn();
            Filing.contactAndSend(visitor, "demirci@people.example");
        }
    }

    @Test
    void anAsylumSeekerLoggedInWithEidFilesInFrench() {
        try (var visitor = Visitor.reading("fr")) {
            Filing.begin(visitor);
            visitor.chooses("for-whom.whom.myself").goesOn().looks("identity");
            visitor.presses(visitor.words().form("identity.login.eid"));
            Filing.logIn(visitor, "Nadège Mukendi", "EID");
            visitor.looks("identity-known").goesOn().looks("living-situation");
            visitor.chooses("living-situation.situation.protection").goesOn().looks("registration");
            visitor.types("registration.municipality.protection", "1040")
                    .goesOn()
                    .looks("registration-candidates");
            visitor.page().getByRole(AriaRole.RADIO).first().check(new Locator.CheckOptions().setForce(true));
            visitor.goesOn().looks("centre").goesOn();
            Filing.contactAndSend(visitor, "mukendi@people.example");
        }
    }

    @Test
    void aGuardianFilesForSomeoneInAnInstitutionInGerman() {
        try (var visitor = Visitor.reading("de")) {
            Filing.begin(visitor);
            visitor.chooses("for-whom.whom.other").goesOn().looks("helper");
            visitor.chooses("helper.capacity.guardian")
                    .types("helper.name", "Vera Vormund")
                    .goesOn()
                    .looks("identity");
            visitor.types("identity.number", "90.02.01-001.30").types("identity.lastName", "Schmitz");
            visitor.goesOn().looks("living-situation");
            visitor.chooses("living-situation.situation.institution").goesOn().looks("registration");
            visitor.types("registration.municipality.institution", "Eupen")
                    .goesOn()
                    .looks("centre");
            assertThat(visitor.reads()).contains("Eupen");
            visitor.goesOn();
            Filing.contactAndSend(visitor, "schmitz@people.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void thePagesBesideTheFormAreAccessible(String language) {
        try (var visitor = Visitor.reading(language)) {
            for (var page : new String[] {"help", "privacy", "accessibility", "gone", "erased", "nowhere"}) {
                visitor.opens("/" + language + "/" + page).looks();
            }
        }
    }
}
