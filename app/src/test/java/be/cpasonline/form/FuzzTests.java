package be.cpasonline.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.cpasonline.ServiceTest;
import be.cpasonline.TestDatabase;
import be.cpasonline.questions.FormPages;
import be.cpasonline.questions.Step;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever is sent to whichever page: an answer below 500, and no request that was not meant. */
@ServiceTest
class FuzzTests {

    private static final int INPUTS = 12_000;
    private static final long SEED = 20_250_528;
    private static final List<String> TAGS = List.of("fr", "nl", "de", "en", "xx", "FR", "");
    private static final List<String> PLACES = List.of(
            "continue",
            "gone",
            "erased",
            "erase",
            "login",
            "login/forget",
            "confirmation",
            "municipalities",
            "nowhere");

    private final MockMvc service;
    private final TestDatabase database;
    private final FormPages pages;
    private final Random random = new Random(SEED);
    private final Strange strange = new Strange(this.random);
    private final Browser browser;

    @Autowired
    FuzzTests(MockMvc service, TestDatabase database, FormPages pages) {
        this.service = service;
        this.database = database;
        this.pages = pages;
        this.browser = new Browser(service);
    }

    @Test
    void everyInputIsAnsweredAndNothingHalfIsEverWritten() throws Exception {
        var before = requests();
        this.browser.open("/en/already-helped");
        this.browser.send("/en/already-helped", "helped", "no");
        for (int input = 0; input < INPUTS; input++) {
            var request = this.random.nextInt(4) == 0 ? asked() : sent();
            var status = this.service
                    .perform(request.secure(true))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as("input %d of seed %d", input, SEED).isBetween(200, 499);
        }

        assertThat(requests()).isEqualTo(before);
    }

    private MockHttpServletRequestBuilder asked() {
        return cookies(get(address())
                .queryParam("q", this.strange.text())
                .queryParam("change", this.strange.text())
                .queryParam("note", this.strange.text()));
    }

    private MockHttpServletRequestBuilder sent() {
        var request = post(address()).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        var step = Step.values()[this.random.nextInt(Step.values().length)];
        this.pages
                .of(step)
                .ifPresent(page -> page.fields().keySet().forEach(field -> {
                    if (this.random.nextBoolean()) {
                        request.param(field, this.strange.value());
                    }
                }));
        request.param(this.strange.text(), this.strange.text());
        request.param("seen", this.strange.value());
        if (this.random.nextInt(5) == 0) {
            request.param("switchTo", this.strange.value());
        }
        if (this.random.nextInt(10) != 0) {
            request.param("_csrf", this.browser.hidden("_csrf"));
        }
        return cookies(request);
    }

    private MockHttpServletRequestBuilder cookies(MockHttpServletRequestBuilder request) {
        if (this.random.nextInt(10) == 0) {
            request.header("User-Agent", this.strange.value()).header("Accept-Language", this.strange.value());
        }
        request.cookie(new Cookie("__Host-csrf", this.browser.cookie("__Host-csrf")));
        switch (this.random.nextInt(4)) {
            case 0 -> request.cookie(new Cookie("__Host-draft", this.strange.token()));
            case 1 -> request.cookie(new Cookie("__Host-login", this.strange.token()));
            case 2 -> request.cookie(new Cookie("__Host-receipt", this.strange.token()));
            default ->
                request.cookie(
                        new Cookie("__Host-draft", this.browser.cookie("__Host-draft")),
                        new Cookie("__Host-visit", "1"));
        }
        return request;
    }

    private String address() {
        var step = Step.values()[this.random.nextInt(Step.values().length)].path();
        var place = this.random.nextInt(5) == 0 ? PLACES.get(this.random.nextInt(PLACES.size())) : step;
        var tag = this.random.nextInt(10) == 0 ? TAGS.get(this.random.nextInt(TAGS.size())) : "fr";
        return "/" + tag + (tag.isEmpty() ? "" : "/") + place;
    }

    private List<Integer> requests() {
        return List.of("claim", "aid_request", "sealed_request", "data_key", "journal").stream()
                .map(table -> this.database
                        .superuser()
                        .queryForList("select 1 from cpas." + table)
                        .size())
                .toList();
    }
}
