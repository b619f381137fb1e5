package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.local.console.Html;
import java.util.Optional;

/** Where a token for the software of a centre is taken by hand. */
final class VendorPage {

    private static final Texts TEXTS = Texts.beside(VendorPage.class);

    private VendorPage() {}

    /** The whole page, with a token that was just taken. */
    static String in(Language language, Html field, Optional<String> token, String tokenUrl, String api) {
        var texts = TEXTS.in(language);
        return ProviderPage.frame(
                texts,
                "vendor.title",
                Html.of(
                        """
                        <p>%s</p>
                        %s
                        <form method="post" action="/vendor">
                        %s
                        <fieldset><legend>%s</legend>%s</fieldset>
                        <button type="submit">%s</button>
                        </form>
                        <h2>%s</h2>
                        <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd>
                        <dt>%s</dt><dd><a href="/vendor/private-key">/vendor/private-key</a></dd></dl>
                        """,
                        texts.get("vendor.text"),
                        token.map(taken -> taken(texts, taken, api)).orElse(Html.EMPTY),
                        field,
                        texts.get("vendor.which"),
                        Html.all(Machine.ALL.stream().map(VendorPage::radio).toList()),
                        texts.get("vendor.take"),
                        texts.get("vendor.own"),
                        texts.get("vendor.tokenUrl"),
                        tokenUrl,
                        texts.get("vendor.api"),
                        api,
                        texts.get("vendor.privateKey")));
    }

    private static Html taken(Texts.In texts, String token, String api) {
        return Html.of(
                "<h2>%s</h2><p>%s</p><pre id=\"token\">%s</pre><pre>curl -H \"Authorization: Bearer $TOKEN\" %s/tokenCentre</pre>",
                texts.get("vendor.taken"), texts.get("vendor.use"), token, api);
    }

    private static Html radio(Machine machine) {
        return ProviderPage.radio(
                "client",
                machine.client(),
                machine.client() + " · " + machine.place() + " (" + machine.centre() + ") · "
                        + String.join(" ", machine.scopes()),
                machine.equals(Machine.ALL.getFirst()));
    }
}
