package be.cpasonline.local.login;

import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.local.console.Html;
import java.util.Arrays;

/** Where one chooses which invented person to be, and how to log in. */
final class ChoicePage {

    private static final Texts TEXTS = Texts.beside(ChoicePage.class);

    private ChoicePage() {}

    /** The whole page; {@code token} is the field against forged requests. */
    static String in(Language language, Client asking, Html token) {
        var texts = TEXTS.in(language);
        return frame(
                texts,
                Html.of(
                        """
                        <p>%s</p>
                        <form method="post" action="/choose">
                        %s
                        <fieldset><legend>%s</legend>%s</fieldset>
                        <fieldset><legend>%s</legend>%s</fieldset>
                        <button type="submit" name="answer" value="login">%s</button>
                        <button type="submit" name="answer" value="cancel">%s</button>
                        </form>
                        """,
                        texts.get("invented"),
                        token,
                        texts.get("who"),
                        asking.asks() == Client.Asks.FOR_WORKERS ? workers(texts) : people(texts),
                        texts.get("how"),
                        methods(texts),
                        texts.get("login"),
                        texts.get("cancel")));
    }

    /** For whoever comes here without being sent by the service. */
    static String withoutRequest(Language language, String form) {
        var texts = TEXTS.in(language);
        return frame(
                texts,
                Html.of(
                        """
                        <p>%s</p><p><a href="%s/">%s</a></p>
                        <h2>%s</h2><ul>%s</ul><p><a href="%s/portal">%s</a></p><p><a href="%s/operator">%s</a></p>
                        """,
                        texts.get("noRequest"),
                        form,
                        texts.get("toForm"),
                        texts.get("workers"),
                        Html.all(Worker.ALL.stream()
                                .map(worker -> Html.of(
                                        "<li>%s, %s, %s</li>",
                                        worker.fullName(), worker.place(), texts.get("role." + worker.role())))
                                .toList()),
                        form,
                        texts.get("toPortal"),
                        form,
                        texts.get("toOperator")));
    }

    private static Html people(Texts.In texts) {
        return Html.all(Person.ALL.stream()
                .map(person -> radio(
                        "person",
                        person.subject(),
                        person.fullName() + ", " + texts.get("kind." + person.kind()),
                        person.equals(Person.ALL.getFirst())))
                .toList());
    }

    private static Html workers(Texts.In texts) {
        return Html.all(Worker.ALL.stream()
                .map(worker -> radio(
                        "person",
                        worker.subject(),
                        worker.fullName() + ", " + worker.place() + ", " + texts.get("role." + worker.role()),
                        worker.equals(Worker.ALL.getFirst())))
                .toList());
    }

    private static Html methods(Texts.In texts) {
        return Html.all(Arrays.stream(Method.values())
                .map(method ->
                        radio("method", method.name(), texts.get("method." + method.name()), method == Method.EID))
                .toList());
    }

    private static Html radio(String name, String value, String label, boolean chosen) {
        return Html.of(
                "<p class=\"choice\"><label><input type=\"radio\" name=\"%s\" value=\"%s\" required%s> %s</label></p>",
                name, value, Html.of(chosen ? " checked" : ""), label);
    }

    private static String frame(Texts.In texts, Html content) {
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
                        """, texts.language().tag(), texts.get("title"), texts.get("title"), content)
                .toString();
    }
}
