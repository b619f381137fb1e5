package be.cpasonline.settings;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.acknowledgement.Acknowledgements;
import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.NisCode;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.identity.Agents;
import be.cpasonline.language.Language;
import be.cpasonline.request.AidRequests;
import be.cpasonline.whereabouts.CentreContacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an administrator sets stands where applicants read how to reach the centre. */
@ServiceTest
class ShownToApplicantsTests {

    private static final NisCode DURBUY = new NisCode(83_012);

    private final AidRequests requests;
    private final Acknowledgements acknowledgements;
    private final CentreContacts contacts;
    private final WelfareCentres centres;
    private final MockMvcTester mvc;

    @Autowired
    ShownToApplicantsTests(
            AidRequests requests,
            Acknowledgements acknowledgements,
            CentreContacts contacts,
            WelfareCentres centres,
            MockMvcTester mvc) {
        this.requests = requests;
        this.acknowledgements = acknowledgements;
        this.contacts = contacts;
        this.centres = centres;
        this.mvc = mvc;
    }

    @Test
    void hoursAndContactStandOnTheResultPageAndInTheAcknowledgement() {
        var receipt = this.requests.submit(aSubmission().residingIn(DURBUY).made(), MovableClock.START);
        var page = "/portal/fr/settings/applicants";
        var visit = new SettingsVisit(this.mvc, Agents.administratorOf(receipt.centre()));
        visit.sends(page + "/hours", "hours-monday", "9-12");
        visit.sends(page + "/contact", "phone", "081 22 33 44", "street-fr", "Rue Neuve 1");

        var centre = this.centres
                .find(receipt.centre(), BelgianTime.dayOf(MovableClock.START))
                .orElseThrow();
        var shown = this.contacts.of(centre, Language.DUTCH);
        assertThat(shown.hours()).containsExactly("maandag 09:00–12:00");
        assertThat(shown.phone()).contains("081 22 33 44");
        assertThat(shown.address()).anyMatch(line -> line.contains("Rue Neuve 1"));

        var request = this.requests.find(receipt.centre(), receipt.request()).orElseThrow();
        var mail = this.acknowledgements.mail(this.acknowledgements.of(request, true));
        assertThat(mail.text()).contains("Heures d’ouverture : lundi 09:00–12:00", "081 22 33 44", "Rue Neuve 1");
    }
}
