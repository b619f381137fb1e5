package be.cpasonline.software;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** The contract of the sandbox, against which every answer of its operations is held. */
final class SandboxContract {

    static final Path FILE = Path.of("../openapi/sandbox.yaml");

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForSpecificationUrl(
                    FILE.toUri().toString())
            .build();

    private SandboxContract() {}

    /** The answer is one that the contract foresees, if it is the sandbox's. */
    static void foresees(HttpResponse<String> answer) {
        var path = answer.request().uri().getPath();
        if (!path.contains("/v1/sandbox/")) {
            return;
        }
        var response = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> response.withBody(answer.body()).withContentType(type));
        answer.headers().map().forEach(response::withHeader);
        var method = Request.Method.valueOf(answer.request().method());
        assertThat(VALIDATOR.validateResponse(path, method, response.build()).getMessages())
                .as(method + " " + path)
                .extracting(ValidationReport.Message::getMessage)
                .isEmpty();
    }
}
