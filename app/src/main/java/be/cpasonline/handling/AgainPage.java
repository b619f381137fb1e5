package be.cpasonline.handling;

import be.cpasonline.pages.ChoiceField.Choice;
import be.cpasonline.register.Outcome;
import be.cpasonline.register.Possible;
import be.cpasonline.register.Refusal;
import be.cpasonline.register.RequestFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A request of someone on whose earlier request the centre already decided: leads through the questions of the circular,
 * § 9.2.2, to the decision that fits.
 */
@Component
class AgainPage implements ActPage {

    private final EarlierDecisions earlier;

    AgainPage(EarlierDecisions earlier) {
        this.earlier = earlier;
    }

    @Override
    public String path() {
        return "again";
    }

    @Override
    public Map<String, Integer> fields() {
        return Map.of("news", 10);
    }

    @Override
    public Optional<Refusal> hindered(RequestFile file) {
        return Possible.decision(file);
    }

    @Override
    public List<Part> parts(Sheet sheet) {
        var decided = this.earlier.of(sheet);
        if (decided.isEmpty()) {
            return List.of(sheet.nothing("none"));
        }
        return List.of(
                sheet.words("what"),
                new Part.Points(
                        sheet.text("earlier"),
                        decided.stream().flatMap(file -> lines(sheet, file)).toList()),
                sheet.choice(
                        "news",
                        EarlierDecisions.answers(decided).stream()
                                .map(answer -> Choice.of(
                                        answer, sheet.text("news." + answer), sheet.text("news." + answer + ".hint")))
                                .toList()));
    }

    @Override
    public Answer answer(Sheet sheet) {
        var news = sheet.typed().raw("news");
        return EarlierDecisions.answers(this.earlier.of(sheet)).contains(news)
                ? new Answer.Onwards("decision", "?again=" + news)
                : Answer.Wrong.in("news", "wrong");
    }

    private static Stream<String> lines(Sheet sheet, RequestFile file) {
        return file.decisionsInForce().stream().map(decision -> line(sheet, file, decision));
    }

    private static String line(Sheet sheet, RequestFile file, Outcome.Decision decision) {
        return sheet.text(
                "earlier.line",
                "reference",
                file.request().reference(),
                "day",
                sheet.readable(decision.on()),
                "aid",
                decision.aid(),
                "result",
                sheet.texts().get("decision.result." + Sheet.code(decision.result())));
    }
}
