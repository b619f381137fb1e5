package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/** A browser as far as a form needs one: it keeps cookies, and sends back the hidden fields of the page it last saw. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final MockMvc service;
    private final Map<String, String> cookies;
    private final Map<String, String> hidden = new LinkedHashMap<>();

    Browser(MockMvc service) {
        this(service, new LinkedHashMap<>());
    }

    private Browser(MockMvc service, Map<String, String> cookies) {
        this.service = service;
        this.cookies = cookies;
    }

    /** Another window of the same browser: the same cookies, another page. */
    Browser otherWindow() {
        return new Browser(this.service, this.cookies);
    }

    /** The browser as it is now, page and cookies, to press one button many times at once. */
    Browser sameMoment() {
        var same = new Browser(this.service, new LinkedHashMap<>(this.cookies));
        same.hidden.putAll(this.hidden);
        return same;
    }

    /** Opens an address and follows where it leads. */
    Answer open(String path) {
        return followed(get(path));
    }

    /** Opens an address and stays. */
    Answer look(String path) {
        return asked(get(path));
    }

    /** Fills in the page last opened, sends it, and follows where that leads. */
    Answer send(String path, String... fieldsAndValues) {
        return followed(filled(path, fieldsAndValues));
    }

    /** The same, without following. */
    Answer post(String path, String... fieldsAndValues) {
        return asked(filled(path, fieldsAndValues));
    }

    /** What a page of another site makes the browser send: none of our cookies come along. */
    Answer postFromAnotherSite(String path, String... fieldsAndValues) {
        var request = filled(path, fieldsAndValues).header("Sec-Fetch-Site", "cross-site");
        return new Browser(this.service).asked(request);
    }

    void closeAndOpenAgain() {
        this.cookies.keySet().removeIf(name -> !name.equals("__Host-draft"));
    }

    void forget(String cookie) {
        this.cookies.remove(cookie);
    }

    void set(String cookie, String value) {
        this.cookies.put(cookie, value);
    }

    /** A hidden field of the page last seen. */
    String hidden(String name) {
        return this.hidden.getOrDefault(name, "");
    }

    String cookie(String name) {
        return this.cookies.getOrDefault(name, "");
    }

    private MockHttpServletRequestBuilder filled(String path, String... fieldsAndValues) {
        var request = MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        this.hidden.forEach((name, value) -> {
            if (!contains(name, fieldsAndValues)) {
                request.param(name, value);
            }
        });
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            request.param(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return request;
    }

    private static boolean contains(String name, String... fieldsAndValues) {
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            if (fieldsAndValues[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Answer followed(MockHttpServletRequestBuilder request) {
        var answer = asked(request);
        for (int hops = 0; answer.redirect() != null && hops < 10; hops++) {
            answer = asked(get(answer.redirect()));
        }
        return answer;
    }

    private Answer asked(MockHttpServletRequestBuilder request) {
        this.cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
        try {
            var result = this.service.perform(request.secure(true)).andReturn();
            assertThat(result.getRequest().getSession(false))
                    .as("no session, ever")
                    .isNull();
            return remembered(
                    Objects.requireNonNullElse(result.getRequest().getRequestURI(), ""), result.getResponse());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Answer remembered(String path, MockHttpServletResponse response) throws Exception {
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                this.cookies.remove(cookie.getName());
            } else {
                this.cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        var html = response.getContentAsString(StandardCharsets.UTF_8);
        if (!html.isEmpty()) {
            this.hidden.clear();
            var field = HIDDEN.matcher(html);
            while (field.find()) {
                this.hidden.put(field.group(1), HtmlUtils.htmlUnescape(field.group(2)));
            }
        }
        var read = html.replace("<wbr>", "");
        return new Answer(path, response.getStatus(), response.getRedirectedUrl(), read, response);
    }

    /** What came back; {@code html} without the places where a line may be broken: nobody reads those. */
    record Answer(String path, int status, @Nullable String redirect, String html, MockHttpServletResponse response) {}
}
