package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.local.console.Html;
import java.util.Arrays;
import java.util.List;

/** Where one chooses which invented person to be, how to log in, and what goes wrong. */
final class ChoicePage {

    private static final Texts TEXTS = Texts.beside(ChoicePage.class);

    private ChoicePage() {}

    /** The whole page; {@code token} is the field against forged requests. */
    static String in(Language language, Issuer asked, Html token) {
        var texts = TEXTS.in(language);
        return ProviderPage.frame(
                texts,
                "title",
                Html.of(
                        """
                        <p>%s</p>
                        <form method="post" action="/choose">
                        %s
                        <fieldset><legend>%s</legend>%s</fieldset>
                        %s
                        <label for="fault">%s</label>
                        <p><select id="fault" name="fault">%s</select></p>
                        <button type="submit" name="answer" value="login">%s</button>
                        <button type="submit" name="answer" value="cancel">%s</button>
                        </form>
                        """,
                        texts.get("stands." + asked),
                        token,
                        texts.get("who"),
                        asked == Issuer.AGENTS ? workers(texts) : people(texts),
                        asked == Issuer.ITSME ? Html.EMPTY : methods(texts),
                        texts.get("fault"),
                        faults(texts),
                        texts.get("login"),
                        texts.get("cancel")));
    }

    /** For whoever comes here without being sent by the service. */
    static String withoutRequest(Language language, String form, List<Chosen> here, Html token) {
        var texts = TEXTS.in(language);
        return ProviderPage.frame(
                texts,
                "title",
                Html.of(
                        """
                        <p>%s</p><p><a href="%s/">%s</a></p>
                        <h2>%s</h2><ul>%s</ul><p><a href="%s/portal">%s</a></p><p><a href="%s/operator">%s</a></p>
                        %s
                        <h2>%s</h2><p><a href="/vendor">%s</a></p>
                        """,
                        texts.get("noRequest"),
                        form,
                        texts.get("toForm"),
                        texts.get("workers"),
                        Html.all(Worker.ALL.stream()
                                .map(worker -> Html.of("<li>%s</li>", described(texts, worker)))
                                .toList()),
                        form,
                        texts.get("toPortal"),
                        form,
                        texts.get("toOperator"),
                        here.isEmpty() ? Html.EMPTY : leaving(texts, here, token),
                        texts.get("vendor.title"),
                        texts.get("vendor.take")));
    }

    private static Html leaving(Texts.In texts, List<Chosen> here, Html token) {
        return Html.of(
                """
                <h2>%s</h2><ul>%s</ul>
                <form method="post" action="/agents/logout">%s<button type="submit">%s</button></form>
                """,
                texts.get("here"),
                Html.all(here.stream()
                        .map(chosen -> Html.of("<li>%s</li>", chosen.someone().fullName()))
                        .toList()),
                token,
                texts.get("leave"));
    }

    /** After that; {@code told} when the service confirmed that it knows. */
    static String loggedOut(Language language, boolean told) {
        var texts = TEXTS.in(language);
        return ProviderPage.frame(
                texts,
                "left",
                Html.of(
                        "<p>%s</p><p><a href=\"/\">%s</a></p>",
                        texts.get(told ? "left.told" : "left.untold"), texts.get("left.back")));
    }

    private static Html people(Texts.In texts) {
        return Html.all(Person.ALL.stream()
                .map(person -> ProviderPage.radio(
                        "person",
                        person.subject(),
                        person.fullName() + ", " + texts.get("kind." + person.kind()),
                        person.equals(Person.ALL.getFirst())))
                .toList());
    }

    private static Html workers(Texts.In texts) {
        return Html.all(Worker.ALL.stream()
                .map(worker -> ProviderPage.radio(
                        "person", worker.subject(), described(texts, worker), worker.equals(Worker.ALL.getFirst())))
                .toList());
    }

    private static String described(Texts.In texts, Worker worker) {
        return worker.fullName() + ", " + worker.place() + ", " + texts.get("role." + worker.role());
    }

    private static Html methods(Texts.In texts) {
        return Html.of(
                "<fieldset><legend>%s</legend>%s</fieldset>",
                texts.get("how"),
                Html.all(Arrays.stream(Method.values())
                        .map(method -> ProviderPage.radio(
                                "method", method.name(), texts.get("method." + method.name()), method == Method.EID))
                        .toList()));
    }

    private static Html faults(Texts.In texts) {
        return Html.all(Arrays.stream(Fault.values())
                .map(fault -> Html.of("<option value=\"%s\">%s</option>", fault.name(), texts.get("fault." + fault)))
                .toList());
    }
}
