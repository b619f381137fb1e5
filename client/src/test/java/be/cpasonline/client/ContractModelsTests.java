package be.cpasonline.client;

import static org.assertj.core.api.Assertions.assertThat;

import be.cpasonline.client.model.AidRequest;
import be.cpasonline.client.model.AidRequestPage;
import be.cpasonline.client.model.Channel;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractModelsTests {

    static Stream<String> namesOfTypes() {
        return ContractExamples.all().keySet().stream().filter(name -> type(name) != null);
    }

    @Test
    void mostExamplesAreNamedByTheirType() {
        assertThat(namesOfTypes()).hasSizeGreaterThan(25).contains("AidRequest", "AidRequestPage", "Act", "Figures");
    }

    @ParameterizedTest
    @MethodSource("namesOfTypes")
    void whatIsReadIsWrittenAgainTheSame(String name) {
        var example = ContractExamples.example(name);
        var read = Json.MAPPER.convertValue(example, type(name));
        assertThat((Object) Json.MAPPER.valueToTree(read)).isEqualTo(example);
    }

    @Test
    void whatIsAddedLaterIsPassedOver() {
        var page = ContractExamples.example("AidRequestPage").put("addedLater", true);
        ((tools.jackson.databind.node.ObjectNode) page.at("/items/0")).put("channel", "pigeon");
        var read = Json.MAPPER.convertValue(page, AidRequestPage.class);
        assertThat(read.items().get(0).channel()).isEqualTo(Channel.UNKNOWN);
    }

    @Test
    void nothingPersonalIsPrinted() {
        var request = Json.MAPPER.convertValue(ContractExamples.example("AidRequest"), AidRequest.class);
        assertThat(request.toString()
                        + request.personal()
                        + new FetchedRequest(request, java.util.Optional.ofNullable(request.personal()), new byte[0]))
                .doesNotContain("Janssens", "85073003328", "mia@");
    }

    private static @org.jspecify.annotations.Nullable Class<?> type(String name) {
        try {
            return Class.forName("be.cpasonline.client.model." + name);
        } catch (ClassNotFoundException noType) {
            return null;
        }
    }
}
