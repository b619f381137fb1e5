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
    private final String provider;
    private final Client client;

    Browser(String provider, Client client) {
        this.provider = provider;
        this.client = client;
    }

    HttpResponse<String> authorize(Map<String, String> changed) {
        var parameters = new TreeMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", this.client.id());
        parameters.put("redirect_uri", this.client.redirectUri());
        parameters.put("scope", "openid profile egovnrn");
        parameters.put("state", "the state");
        parameters.put("nonce", "the nonce");
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        parameters.putAll(changed);
        parameters.values().removeIf(String::isEmpty);
        return page("/oauth2/authorize?" + form(parameters));
    }

    HttpResponse<String> page(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(this.provider).resolve(path)).header("Accept", "text/html"));
    }

    HttpResponse<String> choose(Map<String, String> fields) {
        var token = TOKEN.matcher(page("/choose").body());
        if (!token.find()) {
            throw new AssertionError("the choice has no field against forged requests");
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return post("/choose", all);
    }

    String codeOf(String person, String method) {
        authorize(Map.of());
        var chosen = choose(Map.of("person", person, "method", method, "answer", "login"));
        var back = page(chosen.headers().firstValue("Location").orElseThrow());
        var location = back.headers().firstValue("Location").orElseThrow();
        return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    HttpResponse<String> exchange(String code, String verifier) {
        return post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        this.client.redirectUri(),
                        "client_id",
                        this.client.id(),
                        "client_secret",
                        this.client.secret(),
                        "code_verifier",
                        verifier));
    }

    Map<?, ?> tokensOf(String person, String method) {
        return JSON.readValue(exchange(codeOf(person, method), VERIFIER).body(), Map.class);
    }

    Map<String, Object> identityOf(String person, String method) {
        return claims(String.valueOf(tokensOf(person, method).get("id_token")));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> userInfo(Map<?, ?> tokens) {
        var answer = send(HttpRequest.newBuilder(URI.create(this.provider + "/userinfo"))
                .header("Authorization", "Bearer " + tokens.get("access_token")));
        return JSON.readValue(answer.body(), Map.class);
    }

    HttpResponse<String> logout(Map<?, ?> tokens, String next) {
        return page("/connect/logout?"
                + form(Map.of(
                        "id_token_hint", String.valueOf(tokens.get("id_token")), "post_logout_redirect_uri", next)));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(this.provider + path))
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

    @SuppressWarnings("unchecked")
    private static Map<String, Object> claims(String token) {
        return JSON.readValue(Base64.getUrlDecoder().decode(token.split("\\.")[1]), Map.class);
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
