package be.cpasonline.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses of pages: what was asked, as it was asked, and the same from another cursor on. No personal data is in it. */
final class Links {

    private Links() {}

    static String self(String path, HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> !query.isEmpty())
                .map(query -> path + "?" + String.join("&", given(request)))
                .orElse(path);
    }

    static String next(String path, HttpServletRequest request, String cursor) {
        var parameters = new ArrayList<>(List.of("after=" + cursor));
        given(request).stream()
                .filter(parameter -> !parameter.startsWith("after="))
                .forEach(parameters::add);
        return path + "?" + String.join("&", parameters);
    }

    /** Decoded and encoded again, so that every character of an address is one that may stand there. */
    private static List<String> given(HttpServletRequest request) {
        var parameters = new ArrayList<String>();
        request.getParameterMap()
                .forEach((name, values) -> List.of(values)
                        .forEach(value ->
                                parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return parameters;
    }
}
