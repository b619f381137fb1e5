package be.cpasonline.portal;

import static be.cpasonline.request.Submissions.aSubmission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.cpasonline.MovableClock;
import be.cpasonline.ServiceTest;
import be.cpasonline.request.AidRequests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody becomes an agent by saying so in an address. */
@ServiceTest
class NotSignedInTests {

    private final MockMvc mvc;
    private final AidRequests requests;

    @Autowired
    NotSignedInTests(MockMvc mvc, AidRequests requests) {
        this.mvc = mvc;
        this.requests = requests;
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbox", "search", "requests/{id}", "requests/{id}/print", "requests/{id}/document"})
    void noPageOpensWithoutASession(String page) throws Exception {
        var receipt = this.requests.submit(aSubmission().made(), MovableClock.START);
        var address = "/portal/fr/" + page.replace("{id}", receipt.publicId().toString());
        var claimed = get(address)
                .param("agent", "00000000-0000-4000-8000-000000000000")
                .param("centre", receipt.centre().toString())
                .param("centre.value", receipt.centre().toString())
                .param("role", "ADMINISTRATOR");
        var answer = this.mvc.perform(claimed).andReturn().getResponse();
        assertThat(answer.getStatus()).isGreaterThanOrEqualTo(300);
        assertThat(answer.getContentAsString())
                .doesNotContain(receipt.reference().value(), receipt.publicId() + "/enrolment");
    }
}
