package be.cpasonline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import be.cpasonline.calls.ApiTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Three thousand calls that nobody thought of: each gets an answer of the contract, and never one of ours gone wrong. */
class FuzzTests extends ApiTest {

    private static final List<String> PATHS = List.of(
            "/refData/municipalities",
            "/legalDeadlines",
            "/provisionalCompetence",
            "/health",
            "/refData/municipalities/24062");
    private static final List<String> SEARCHED = List.of("/refData/municipalities", "/legalDeadlines", "/health");
    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=UTF-16",
            "text/plain",
            "application/problem+json",
            "a/b/c",
            "\u0000");
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "true",
            "false",
            "null",
            "62063",
            "24062",
            "-1",
            "1e400",
            "\\u0000",
            "\\ud800",
            "\"stayingIn\"",
            "\"homeless\"",
            "\"mainRegistration\"",
            "\"waitingRegister\"",
            "\"inListedInstitution\"",
            " ",
            "\ufeff",
            "/*x*/",
            "'",
            "\ud83d\ude00",
            "NaN",
            "0x10",
            "\"__proto__\"");

    private final Random random = new Random(20_260_605);

    @Autowired
    FuzzTests(MockMvc mvc) {
        super(mvc);
    }

    @Test
    void anyQueryOnAnyAddressIsAnsweredWithinTheContract() throws Exception {
        for (int call = 0; call < 1_000; call++) {
            expected(getting(oneOf(SEARCHED) + "?" + query()));
        }
    }

    @Test
    void anyBodyIsAnsweredWithinTheContract() throws Exception {
        for (int call = 0; call < 1_500; call++) {
            expected(posting("/provisionalCompetence", body()).header("Accept-Language", text(20)));
        }
    }

    @Test
    void anyMethodTypeAndHeaderIsAnsweredWithAProblemOrAnAnswer() throws Exception {
        for (int call = 0; call < 1_000; call++) {
            var response = answerBesideTheContract(request(oneOf(METHODS), java.net.URI.create(BASE + oneOf(PATHS)))
                    .header("Content-Type", oneOf(TYPES))
                    .header("Accept", text(30))
                    .header("BelGov-Trace-Id", text(40))
                    .header("X-Forwarded-For", text(40))
                    .content(text(200)));
            if (response.getStatus() != 200) {
                problem(response.getStatus(), response);
            }
            assertThat(response.getStatus()).isLessThan(500);
        }
    }

    private void expected(MockHttpServletRequestBuilder call) throws Exception {
        var response = answer(call);
        if (response.getStatus() != 200) {
            assertThat(response.getStatus()).isIn(400, 405, 413, 414, 415);
            problem(response.getStatus(), response);
        }
    }

    private String query() {
        return IntStream.range(0, 1 + this.random.nextInt(3))
                .mapToObj(
                        _ -> encoded(oneOf(List.of("q", "submittedAt", "Q", "page", text(5)))) + "=" + encoded(value()))
                .collect(Collectors.joining("&"));
    }

    private String value() {
        return switch (this.random.nextInt(4)) {
            case 0 ->
                "20%02d-%02d-%02dT%02d:00:00%s"
                        .formatted(
                                number(60),
                                number(14),
                                number(33),
                                number(25),
                                oneOf(List.of("Z", "+02:00", "", "+99:00")));
            case 1 ->
                oneOf(List.of("gent", "1040", "Sint-Niklaas", "'s", "%", "_", "Ö", "ﷺ", "\u0000", "b1000 brussel"));
            default -> text(130);
        };
    }

    private String body() {
        if (this.random.nextInt(10) == 0) {
            return text(12_000);
        }
        return "{"
                + IntStream.range(0, number(12)).mapToObj(_ -> oneOf(PIECES)).collect(Collectors.joining())
                + (this.random.nextBoolean() ? "}" : "");
    }

    private String text(int longest) {
        return this.random
                .ints(number(longest), 1, this.random.nextBoolean() ? 128 : 0x2fff)
                .filter(point -> point != '\r' && point != '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int number(int below) {
        return this.random.nextInt(below);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(this.random.nextInt(choices.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
