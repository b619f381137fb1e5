package be.cpasonline.whereabouts;

import be.cpasonline.calendar.BelgianTime;
import be.cpasonline.centres.Candidate;
import be.cpasonline.draft.Draft;
import be.cpasonline.language.Language;
import be.cpasonline.language.Texts;
import be.cpasonline.questions.Answers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What may be meant while a municipality is being typed; the same candidates as the page shows without JavaScript. */
@Controller
class MunicipalityOffers {

    private static final int LONGEST = 100;
    private static final int MOST = 20;
    private static final Texts TEXTS = Texts.beside(MunicipalityOffers.class);

    private final MunicipalityField municipalities;
    private final Clock clock;

    MunicipalityOffers(MunicipalityField municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** {@code status} is read out by a screen reader. */
    record Offers(String status, List<Offer> items) {}

    /** {@code name} goes into the field, {@code why} says how it came up or which of two namesakes it is, empty when it is plain. */
    record Offer(String code, String name, String why) {}

    @GetMapping("/{tag:fr|nl|de|en}/municipalities")
    @ResponseBody
    Offers offers(@PathVariable String tag, @RequestParam(name = "q", defaultValue = "") String typed) {
        var language = Language.ofTag(tag).orElseThrow();
        var now = this.clock.instant();
        var answers = new Answers(Draft.empty(now), language, BelgianTime.dayOf(now));
        var found = Optional.of(typed.strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .map(text -> this.municipalities.candidates(text, answers))
                .orElseGet(List::of);
        var items = found.stream()
                .limit(MOST)
                .map(candidate -> offer(candidate, found, language))
                .toList();
        return new Offers(status(items, TEXTS.in(language)), items);
    }

    private static String status(List<Offer> items, Texts.In texts) {
        return items.isEmpty() ? texts.get("offers.none") : texts.get("offers.some", "number", items.size());
    }

    private Offer offer(Candidate candidate, List<Candidate> found, Language language) {
        var name = candidate.municipality().name().in(language);
        var why = candidate.matched().equalsIgnoreCase(name)
                ? this.municipalities.apart(candidate, found, language).orElse("")
                : candidate.matched();
        return new Offer(candidate.municipality().nisCode().toString(), name, why);
    }
}
