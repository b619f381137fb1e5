package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.local.console.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What every page of the provider has in common. */
final class ProviderPage {

    private ProviderPage() {}

    /** Of the browser; English for one that names none. */
    static Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .map(asked -> Language.preferred(asked, Language.ENGLISH))
                .orElse(Language.ENGLISH);
    }

    static String frame(Texts.In texts, String title, Html content) {
        return Html.of("""
                        <!DOCTYPE html>
                        <html lang="%s">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>%s</title>
                        <link rel="stylesheet" href="/console.css">
                        </head>
                        <body><main id="main"><h1>%s</h1>%s</main></body>
                        </html>
                        """, texts.language().tag(), texts.get(title), texts.get(title), content)
                .toString();
    }

    static Html radio(String name, String value, String label, boolean chosen) {
        return Html.of(
                "<p class=\"choice\"><label><input type=\"radio\" name=\"%s\" value=\"%s\" required%s> %s</label></p>",
                name, value, Html.of(chosen ? " checked" : ""), label);
    }
}
