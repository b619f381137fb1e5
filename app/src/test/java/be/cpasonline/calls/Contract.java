package be.cpasonline.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.mockmvc.MockMvcRequest;
import com.atlassian.oai.validator.mockmvc.MockMvcResponse;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MvcResult;

/** The contract of the repository, against which every answer of the tests is held. */
public final class Contract {

    public static final Path FILE = Path.of("../openapi/cpas-online.yaml");

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForSpecificationUrl(
                    FILE.toUri().toString())
            .build();

    private Contract() {}

    /** The answer is one that the contract foresees. */
    public static void foresees(MvcResult result) {
        var request = result.getRequest();
        nothingIn(
                VALIDATOR.validateResponse(
                        Objects.requireNonNull(request.getRequestURI()),
                        Request.Method.valueOf(Objects.requireNonNull(request.getMethod())),
                        MockMvcResponse.of(result.getResponse())),
                request);
    }

    /** The same for an answer that came over a real connection. */
    public static void foresees(String path, HttpResponse<String> answer) {
        var response = SimpleResponse.Builder.status(answer.statusCode())
                .withBody(answer.body())
                .withContentType(answer.headers().firstValue("Content-Type").orElse(""));
        answer.headers().map().forEach(response::withHeader);
        var method = Request.Method.valueOf(answer.request().method());
        assertThat(VALIDATOR.validateResponse(path, method, response.build()).getMessages())
                .as(method + " " + path)
                .extracting(ValidationReport.Message::getMessage)
                .isEmpty();
    }

    /** The call is one that the contract asks for. */
    public static void asksFor(MvcResult result) {
        nothingIn(VALIDATOR.validateRequest(MockMvcRequest.of(result.getRequest())), result.getRequest());
    }

    private static void nothingIn(ValidationReport report, MockHttpServletRequest request) {
        assertThat(report.getMessages())
                .as(request.getMethod() + " " + request.getRequestURI())
                .extracting(ValidationReport.Message::getMessage)
                .isEmpty();
    }
}
