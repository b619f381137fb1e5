package be.cpasonline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cpasonline.calls.Call;
import be.cpasonline.calls.Contract;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the contract marks as deprecated is told with every answer of it: RFC 9745 and RFC 8594. */
class DeprecationTests {

    private static final ContractTree SAMPLE =
            ContractTree.of(new ClassPathResource("deprecating-contract/contract.yaml"));

    private final MockMvcTester service = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new OldThings())
            .addInterceptors(new DeprecationTold(Deprecation.in(SAMPLE)))
            .build());

    @RestController
    static class OldThings {

        @GetMapping(Call.BASE + "/oldThings/{id}")
        ResponseEntity<String> one(@PathVariable String id) {
            return ResponseEntity.status(id.equals("none") ? 404 : 200).body("one");
        }

        @GetMapping(Call.BASE + "/oldThings")
        String all() {
            return "all";
        }

        @PostMapping(Call.BASE + "/oldThings")
        String create() {
            return "created";
        }
    }

    @Test
    void saysSinceWhenAndUntilWhenAndWhereThePolicyStands() {
        assertThat(answer("/oldThings/7"))
                .hasStatusOk()
                .hasHeader("Deprecation", "@1793491200")
                .hasHeader("Sunset", "Mon, 1 Nov 2027 00:00:00 GMT")
                .hasHeader("Link", "</api/changes>; rel=\"deprecation\"; type=\"text/html\"");
    }

    @Test
    void refusalsOfTheOperationSayItTooAndSoDoesHead() {
        assertThat(answer("/oldThings/none")).hasStatus(404).hasHeader("Deprecation", "@1793491200");
        assertThat(this.service.head().uri(Call.BASE + "/oldThings/7").exchange())
                .hasHeader("Deprecation", "@1793491200");
    }

    @Test
    void anEndThatIsNotKnownIsNotInvented() {
        assertThat(answer("/oldThings")).hasHeader("Deprecation", "@1793491200").doesNotContainHeader("Sunset");
    }

    @Test
    void anotherMethodOfTheSamePathIsNotDeprecated() {
        assertThat(this.service.post().uri(Call.BASE + "/oldThings").exchange())
                .hasStatusOk()
                .doesNotContainHeader("Deprecation");
    }

    @Test
    void whatIsDeprecatedInTheContractLivesAtLeastTwelveMonths() {
        assertThat(Deprecation.in(ContractTree.of(new FileSystemResource(Contract.FILE))))
                .flatExtracting(one -> one.findings().toList())
                .isEmpty();
        assertThat(Deprecation.in(SAMPLE))
                .flatExtracting(one -> one.findings().toList())
                .containsExactly("GET /hastyThings ends less than 12 months after it was deprecated");
    }

    @Test
    void whoeverDeprecatesMustSaySinceWhen() {
        var silent = ContractTree.of("{paths: {/things: {get: {deprecated: true}}}}");
        assertThatThrownBy(() -> Deprecation.in(silent)).hasMessageContaining("x-deprecatedSince");
    }

    private MvcTestResult answer(String path) {
        return this.service.get().uri(Call.BASE + path).exchange();
    }
}
