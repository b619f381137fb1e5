package be.cpasonline.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import be.cpasonline.calls.ApiTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One call made from the contract, which prints itself so that whoever reads a failure can make it again. */
record ContractCall(
        ContractOperation operation,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        Optional<String> body) {

    /** A call of that operation that the contract allows. */
    static ContractCall made(ContractOperation operation, Invention invention) {
        var path = new LinkedHashMap<String, String>();
        var query = new LinkedHashMap<String, String>();
        var headers = new LinkedHashMap<String, String>();
        for (var parameter : operation.parameters()) {
            var written = invention.written(parameter.getName(), parameter.getSchema());
            switch (parameter.getIn()) {
                case "path" -> path.put(parameter.getName(), written);
                case "query" -> {
                    if (Boolean.TRUE.equals(parameter.getRequired()) || invention.chance(30)) {
                        query.put(parameter.getName(), written);
                    }
                }
                default -> headers.put(parameter.getName(), written);
            }
        }
        var body = operation.body().map(schema -> invention.of("body", schema).toString());
        return new ContractCall(operation, path, query, headers, body);
    }

    MockHttpServletRequestBuilder as(String token) {
        var call = request(HttpMethod.valueOf(this.operation.method()), URI.create(address()))
                .header("Authorization", "Bearer " + token);
        this.headers.forEach(call::header);
        this.body.ifPresent(
                text -> call.contentType("application/json").content(text.getBytes(StandardCharsets.UTF_8)));
        return call;
    }

    /** The same with one parameter more, which the contract does not know. */
    ContractCall withUnknownParameter() {
        var more = new LinkedHashMap<>(this.query);
        more.put("unknown", "1");
        return new ContractCall(this.operation, this.path, more, this.headers, this.body);
    }

    /** The same, of all there is. */
    ContractCall unconditional() {
        var period = new LinkedHashMap<>(this.query);
        period.keySet().removeIf(name -> !this.operation.demands(name));
        return new ContractCall(this.operation, this.path, period, Map.of(), this.body);
    }

    private String address() {
        var address = ApiTest.BASE + this.operation.path();
        for (var part : this.path.entrySet()) {
            address = address.replace("{" + part.getKey() + "}", encoded(part.getValue()));
        }
        var asked = this.query.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? address : address + "?" + asked;
    }

    /** A space or a plus sign in a path is written in full. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return this.operation.method() + " " + address() + " " + this.headers + " " + this.body.orElse("");
    }
}
