package be.cpasonline.sandbox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called is named as the contract names it. */
class OperationsTests {

    private final Operations operations = new Operations();

    @ParameterizedTest
    @CsvSource({
        "GET, /aidRequests, GET /aidRequests, false",
        "HEAD, /aidRequests, GET /aidRequests, false",
        "GET, /aidRequests/7f9c2ba4-1e0d-4c8a-9f43-2d1b6a5e8c70, GET /aidRequests/{aidRequestId}, false",
        "POST, /aidRequests/query, POST /aidRequests/query, false",
        "PUT, /aidRequests/1/receipt, PUT /aidRequests/{aidRequestId}/receipt, false",
        "POST, /aidRequests/1/enrolments, POST /aidRequests/{aidRequestId}/enrolments, true",
        "POST, /webhookSubscriptions, POST /webhookSubscriptions, true",
        "GET, /aidRequest, unknown operation, false",
        "PATCH, /aidRequests, unknown operation, false"
    })
    void eachCallHasItsName(String method, String path, String name, boolean creates) {
        var operation = this.operations.at(method, path);
        assertThat(operation.name()).isEqualTo(name);
        assertThat(operation.creates()).isEqualTo(creates);
        assertThat(operation.outdated()).isFalse();
    }
}
