package be.cpasonline.local;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.WelfareCentres;
import be.cpasonline.local.console.Answer;
import be.cpasonline.local.console.Console;
import be.cpasonline.local.console.Html;
import be.cpasonline.local.console.Pages;
import be.cpasonline.local.console.Visit;
import be.cpasonline.notification.UntoldCentre;
import be.cpasonline.notification.UntoldCentres;
import be.cpasonline.request.RequestReference;
import java.time.Clock;

/** The operator's list of requests whose centre could not be told by mail, to be settled by phone or letter. */
final class NoticesPage {

    private final UntoldCentres untold;
    private final WelfareCentres centres;
    private final Clock clock;

    private NoticesPage(UntoldCentres untold, WelfareCentres centres, Clock clock) {
        this.untold = untold;
        this.centres = centres;
        this.clock = clock;
    }

    /** Adds the list to the console. */
    static void add(Console console, UntoldCentres untold, WelfareCentres centres, Clock clock) {
        var page = new NoticesPage(untold, centres, clock);
        console.get("/notices", visit -> Answer.page(page.list()));
        console.post("/notices", page::settle);
    }

    private Html list() {
        var waiting = this.untold.waiting();
        return Pages.of(
                "Notices waiting",
                waiting.isEmpty()
                        ? Html.of("<p>No centre waits to be told of a request.</p>")
                        : Html.of("""
                                <p>No confirmed address is known for these centres. Call or write before the limit, then
                                say who did it and how.</p>
                                %s
                                """, Html.all(waiting.stream().map(this::item).toList())));
    }

    private Html item(UntoldCentre waiting) {
        var centre = this.centres.find(waiting.centre(), BelgianTime.dayOf(waiting.since()));
        return Html.of(
                """
                <section class="card" aria-labelledby="request-%s">
                <h2 id="request-%s">%s</h2>
                <dl>
                <dt>Centre</dt><dd>%s</dd>
                <dt>Phone</dt><dd>%s</dd>
                <dt>Since</dt><dd>%s</dd>
                <dt>Limit</dt><dd>%s</dd>
                </dl>
                %s
                </section>
                """,
                waiting.reference(),
                waiting.reference(),
                waiting.reference(),
                centre.map(known -> String.join(" / ", known.officialNames())).orElse("number " + waiting.centre()),
                centre.flatMap(known -> known.contact().phone()).orElse("unknown"),
                BelgianTime.of(waiting.since()).toLocalDate(),
                waiting.competenceDeadline(),
                form(waiting.reference()));
    }

    private static Html form(RequestReference reference) {
        return Html.of("""
                <form method="post" action="/notices">
                <input type="hidden" name="reference" value="%s">
                <label for="person-%s">Your name</label>
                <input id="person-%s" name="person" required maxlength="200" autocomplete="name">
                <label for="note-%s">How the centre was told</label>
                <textarea id="note-%s" name="note" rows="2" maxlength="500"></textarea>
                <button type="submit">The centre has been told of %s</button>
                </form>
                """, reference, reference, reference, reference, reference, reference);
    }

    private Answer settle(Visit visit) {
        var reference = RequestReference.typed(visit.field("reference"));
        if (visit.field("person").isEmpty()) {
            return Answer.error(400, "Say who told the centre");
        }
        boolean settled = reference.isPresent()
                && this.untold.settle(
                        reference.get(), visit.field("person"), visit.field("note"), this.clock.instant());
        return settled ? Answer.seeOther("/notices") : Answer.error(404, "Nothing of that reference waits");
    }
}
