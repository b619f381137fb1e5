package be.cpasonline.local.login;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A person's browser and the service behind it, as far as a login goes: redirects are looked at, not followed. */
final class Browser {

    private static final String VERIFIER = "a verifier of at least forty-three characters, kept by the service";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String provider = TheService.PROVIDER.url();
    private final String issuer;
    private final Client client;

    Browser(Client client) {
        this.client = client;
        this.issuer = this.provider + client.issuer().path();
    }

    String issuer() {
        return this.issuer;
    }

    HttpResponse<String> authorize(Map<String, String> changed) {
        var parameters = new TreeMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", this.client.id());
        parameters.put("redirect_uri", this.client.redirectUri());
        parameters.put("scope", String.join(" ", this.client.issuer().scopes()));
        parameters.put("state", "the state");
        parameters.put("nonce", "the nonce");
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        parameters.putAll(changed);
        parameters.values().removeIf(String::isEmpty);
        return page(this.issuer + "/oauth2/authorize?" + form(parameters));
    }

    HttpResponse<String> page(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(this.provider).resolve(path)).header("Accept", "text/html"));
    }

    HttpResponse<String> choose(Map<String, String> fields) {
        return submit("/choose", "/choose", fields);
    }

    /** Presses a button of a page of the provider. */
    HttpResponse<String> submit(String shown, String path, Map<String, String> fields) {
        var token = TOKEN.matcher(page(shown).body());
        if (!token.find()) {
            throw new AssertionError("the page has no field against forged requests");
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return post(this.provider + path, all);
    }

    /** Where the browser is sent after that choice. */
    URI backWith(String person, Map<String, String> chosen) {
        authorize(Map.of());
        var fields = new HashMap<>(Map.of("person", person, "method", "EID", "answer", "login"));
        fields.putAll(chosen);
        var next = location(choose(fields));
        return next.toString().startsWith(this.client.origin()) ? next : location(page(next.toString()));
    }

    String codeOf(String person, Map<String, String> chosen) {
        return backWith(person, chosen).toString().replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    HttpResponse<String> exchange(String code) {
        return exchange(code, VERIFIER);
    }

    HttpResponse<String> exchange(String code, String verifier) {
        var fields = new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                this.client.redirectUri(),
                "client_id",
                this.client.id(),
                "code_verifier",
                verifier));
        if (this.client.secret().isBlank()) {
            fields.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
            fields.put("client_assertion", TheService.assertion(this.client.id(), this.issuer + "/oauth2/token"));
        } else {
            fields.put("client_secret", this.client.secret());
        }
        return post(this.issuer + "/oauth2/token", fields);
    }

    /** The tokens after that choice. */
    Map<?, ?> tokensOf(String person, Map<String, String> chosen) {
        return JSON.readValue(exchange(codeOf(person, chosen)).body(), Map.class);
    }

    String identityOf(String person, Map<String, String> chosen) {
        return String.valueOf(tokensOf(person, chosen).get("id_token"));
    }

    HttpResponse<String> userInfo(String person, Map<String, String> chosen) {
        return userInfo(String.valueOf(tokensOf(person, chosen).get("access_token")));
    }

    HttpResponse<String> userInfo(String accessToken) {
        return send(HttpRequest.newBuilder(URI.create(this.issuer + "/userinfo"))
                .header("Authorization", "Bearer " + accessToken));
    }

    HttpResponse<String> logout(String next) {
        return page(this.issuer + "/logout?"
                + form(Map.of("client_id", this.client.id(), "post_logout_redirect_uri", next, "state", "after")));
    }

    static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    static Map<?, ?> json(String body) {
        return JSON.readValue(body, Map.class);
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
